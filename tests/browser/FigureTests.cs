using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What is around the code of a listing, and how wide it is.</summary>
public class FigureTests(Tab tab) : IClassFixture<Tab>
{
    private const string Below =
        "details => details.lastElementChild.getBoundingClientRect().top"
        + " >= details.querySelector('summary').getBoundingClientRect().bottom - 1";

    private static readonly ViewportSize Telephone = new() { Width = 390, Height = 844 };

    public static TheoryData<string> Articles =>
        [
            .. PublishedSite
                .PagesWith("class=\"foot\"")
                .Where(page => page.StartsWith("articles/", StringComparison.Ordinal)),
        ];

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task All_figures_of_a_page_are_equally_wide(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));

        var widths = await visit.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll('.prose > :is(.listing, .timelines)')]
              .map(figure => Math.round(figure.getBoundingClientRect().width))
            """
        );

        Assert.Single(widths.Distinct());
    }

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task The_lines_above_and_below_the_code_take_60_pixels(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));

        // A line of code that was not executed is told in full.
        Faults.AssertNone(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.prose > .listing:not(:has(.proof code))')]
                  .map(figure => [figure, figure.getBoundingClientRect().height
                    - [...figure.children].filter(part => !part.matches('figcaption, .foot'))
                      .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)])
                  .filter(([_, height]) => height > 60.5)
                  .map(([figure, height]) => `${figure.id}: ${height} px`)
                """
            )
        );
    }

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task Below_the_code_each_part_unfolds_under_the_line_and_the_line_stays(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        var foot = visit.Page.Locator(".foot:has(details + details)").First;
        var summaries = foot.Locator("summary");
        var tops = await Tops();

        for (var index = 0; index < await summaries.CountAsync(); index++)
        {
            await summaries.Nth(index).FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(foot.Locator("details").Nth(index)).ToHaveAttributeAsync("open", "");
            Assert.Equal(tops, await Tops());
            Assert.True(await foot.Locator("details").Nth(index).EvaluateAsync<bool>(Below));
        }

        async Task<double[]> Tops() =>
            await summaries.EvaluateAllAsync<double[]>(
                "all => all.map(one => one.getBoundingClientRect().top - all[0].getBoundingClientRect().top)"
            );
    }

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task Only_code_that_scrolls_or_has_names_is_a_stop(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        await visit.Drawn();
        await using var plain = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, path));

        Assert.Empty(await Wrong(visit));
        Assert.All(
            await plain.Page.Locator(".listing pre").EvaluateAllAsync<int[]>("all => all.map(code => code.tabIndex)"),
            stop => Assert.Equal(0, stop)
        );

        static async Task<string[]> Wrong(Visit visit) =>
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.listing pre')].filter(code => code.checkVisibility())
                  .filter(code => (code.tabIndex === 0)
                    !== (code.scrollWidth > code.clientWidth || code.querySelector('[data-card]') !== null))
                  .map(code => code.ariaLabel)
                """
            );
    }

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task On_a_phone_the_edge_tells_whether_more_code_is_behind_it(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Telephone);
        var code = visit.Page.Locator(".listing pre.scrolls").First;

        await Assertions.Expect(code).ToHaveClassAsync("scrolls more");
        await code.EvaluateAsync("code => code.scrollTo(code.scrollWidth, 0)");
        await Assertions.Expect(code).ToHaveClassAsync("scrolls");
        await code.EvaluateAsync("code => code.scrollTo(0, 0)");
        await Assertions.Expect(code).ToHaveClassAsync("scrolls more");
        await visit.Page.SetViewportSizeAsync(2000, 844);
        await visit.Page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('.listing pre')].filter(code => code.checkVisibility())"
                + ".every(code => code.matches('.scrolls') === code.scrollWidth > code.clientWidth)"
        );
    }
}
