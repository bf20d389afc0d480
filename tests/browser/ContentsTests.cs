using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The contents of a page: two levels beside the text, a bar above it on a small screen.</summary>
public class ContentsTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly ViewportSize Telephone = new() { Width = 390, Height = 844 };

    // The article with the most sections that have parts.
    private static string Deep => PublishedSite.PagesWith("class=\"siblings\"").MaxBy(page => Count(page, "</a><ul>"))!;

    [BrowserFact]
    public async Task Beside_the_text_only_the_current_section_shows_its_parts()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Deep));
        var parts = visit.Page.Locator(".contents ul ul");
        var shown = visit.Page.Locator(".contents ul ul:visible");

        Assert.True(await parts.CountAsync() > 1);
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        await visit.Page.EvaluateAsync("document.querySelector('h3').scrollIntoView()");

        await Assertions.Expect(shown).ToHaveCountAsync(1);
        await Assertions.Expect(shown.Locator("[aria-current=location]")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Without_a_script_all_parts_are_there()
    {
        await using var visit = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, Deep));

        Assert.Equal(
            await visit.Page.Locator(".contents ul ul").CountAsync(),
            await visit.Page.Locator(".contents ul ul:visible").CountAsync()
        );
    }

    [BrowserFact]
    public async Task On_a_phone_a_bar_says_where_the_reader_is_and_folds_when_a_section_was_chosen()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Deep), Telephone);
        var (bar, details) = (visit.Page.Locator(".contents summary"), visit.Page.Locator(".contents details"));
        var section = visit.Page.Locator(".contents .lane > ul > li > a").Nth(2);

        await bar.ClickAsync();
        await section.ClickAsync();

        await Assertions.Expect(details).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(bar).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator(".contents .here")).ToHaveTextAsync(await Title(section));
        // The heading that was chosen is not under the bar.
        var heading = visit.Page.Locator($"{await section.GetAttributeAsync("href")}");
        Assert.True((await heading.BoundingBoxAsync())!.Y >= (await bar.BoundingBoxAsync())!.Height);
    }

    [BrowserFact]
    public async Task On_a_phone_Escape_folds_the_bar_and_keeps_the_focus_on_it()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Deep), Telephone);
        var (bar, details) = (visit.Page.Locator(".contents summary"), visit.Page.Locator(".contents details"));

        await bar.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".contents .lane a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(details).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(bar).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData(1280, 400)]
    [InlineData(390, 500)]
    public async Task Contents_long_enough_to_scroll_have_no_fault(int width, int height)
    {
        var longest = PublishedSite.PagesWith("class=\"contents\"").MaxBy(page => Count(page, "<li><a href=\"#"))!;
        await using var visit = await tab.To(
            new Uri(PublishedSite.OnDisk, longest),
            new() { Width = width, Height = height }
        );
        await visit.Page.EvaluateAsync("document.querySelector('.contents details').open = true");

        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                """
                () => [...document.querySelectorAll('.contents, .contents .lane')]
                  .some(box => box.scrollHeight > box.clientHeight)
                """
            )
        );
        Faults.AssertNone(await Axe.Ask(visit, ".contents"));
    }

    [BrowserFact]
    public async Task The_articles_before_and_after_are_at_hand()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Deep));
        var nearby = visit.Page.Locator(".siblings a");

        Assert.InRange(await nearby.CountAsync(), 3, 5);
        await Assertions.Expect(visit.Page.Locator(".siblings [aria-current=page]")).ToHaveCountAsync(1);
        await nearby.Last.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".siblings [aria-current=page]")).ToBeVisibleAsync();
    }

    private static int Count(string page, string html) =>
        File.ReadAllText(Path.Combine(PublishedSite.Folder, page)).Split(html).Length;

    private static async Task<string> Title(ILocator link) =>
        await link.EvaluateAsync<string>("link => link.firstChild.textContent.trim()");
}
