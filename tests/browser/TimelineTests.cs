using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>From a bar of a timeline to the lines that did it, and back.</summary>
public partial class TimelineTests(Tab tab) : IClassFixture<Tab>
{
    private const string Article = "articles/using-coroutines-with-async-await.html";

    private const string Drawing = ".timeline svg[data-listing='listing-animals-in-turn']";

    private const string Pig = $"{Drawing} [data-text^='pig waiting']";

    private const string Ran = "#listing-animals-in-turn .line.ran";

    private const string On = ".timeline .on";

    public static TheoryData<string> PagesThatPoint => [.. PublishedSite.PagesWith("data-lines=")];

    [BrowserFact]
    public async Task Pointing_at_a_bar_marks_its_line_until_the_pointer_leaves()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Article));
        var page = visit.Page;

        await page.Locator(Pig).HoverAsync();

        await Assertions.Expect(page.Locator(Ran)).ToHaveTextAsync("""await Speak("pig", "Oink!", loop, output);""");
        await Assertions.Expect(page.Locator(On)).ToHaveCountAsync(1);
        await Assertions
            .Expect(page.Locator(".pointed").Filter(new() { HasText = "pig" }))
            .ToHaveTextAsync("""pig waiting, 6–11 s: line 6, await Speak("pig", "Oink!", loop, output);""");

        await page.Locator("h1").HoverAsync();

        await Assertions.Expect(page.Locator($"{Ran}, {On}, .pointed:not(:empty)")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_tap_on_a_bar_keeps_its_line_marked_until_the_next_tap_elsewhere()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Article));
        var page = visit.Page;

        await page.Locator(Pig).ClickAsync();
        await page.Locator("h1").HoverAsync();

        await Assertions.Expect(page.Locator(Ran)).ToHaveCountAsync(1);

        await page.Locator("h1").ClickAsync();

        await Assertions.Expect(page.Locator(Ran)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Pointing_at_a_line_marks_the_bars_of_what_it_did()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Article));
        var page = visit.Page;

        await page.Locator("#listing-animals-in-turn .line").Nth(5).HoverAsync();

        await Assertions.Expect(page.Locator(On)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(Pig)).ToHaveClassAsync(Marked());
    }

    [BrowserFact]
    public async Task N_in_the_code_marks_the_bars_of_the_line_that_it_comes_to()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, "articles/what-is-concurrency.html"));
        var code = visit.Page.Locator("figure.listing:has(.timeline [data-lines]) pre:has(.line [data-card])").First;

        await code.FocusAsync();
        for (var name = 0; name < await code.Locator("[data-card]").CountAsync(); name++)
        {
            await visit.Page.Keyboard.PressAsync("n");
        }

        // All bars of one line, and none of another.
        var wrong = await code.EvaluateAsync<int>(
            """
            code => {
              const named = code.querySelector('.named').closest('.line');
              const number = String([...code.querySelectorAll('.line')].indexOf(named) + 1);
              return [...code.closest('figure').querySelectorAll('.timeline [data-text]')]
                .filter(bar => bar.classList.contains('on') !== (bar.dataset.lines ?? '').split(' ').includes(number))
                .length;
            }
            """
        );
        Assert.Equal(0, wrong);
    }

    [BrowserFact]
    public async Task The_arrow_keys_go_through_the_bars_in_the_order_of_time()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Article));
        var page = visit.Page;
        var on = page.Locator(On);

        await page.Locator(Drawing).FocusAsync();
        foreach (var (key, text) in Steps)
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(on).ToHaveAttributeAsync("data-text", text);
        }

        // With Control or Alt they are the browser's own.
        await page.Keyboard.PressAsync("Control+End");
        await Assertions.Expect(on).ToHaveAttributeAsync("data-text", Steps[^1].Text);
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(on).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Leaving_a_timeline_by_keyboard_takes_its_marks_away()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, Article));
        var page = visit.Page;

        await page.Locator(Drawing).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator(On)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator($"{Ran}, {On}")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [MemberData(nameof(PagesThatPoint))]
    public async Task Each_bar_points_to_lines_that_its_listing_has(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));

        var lost = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.timeline [data-lines]')].flatMap(bar => {
              const drawing = bar.ownerSVGElement;
              const figure = drawing.closest('figure.listing') ?? document.getElementById(drawing.dataset.listing);
              const count = figure ? figure.querySelectorAll('pre .line').length : Infinity;
              return bar.dataset.lines.split(' ').filter(line => !(line >= 1 && line <= count))
                .map(line => `${drawing.dataset.listing}: ${line}`);
            })
            """
        );

        Assert.Empty(lost);
    }

    private static (string Key, string Text)[] Steps =>
        [
            ("ArrowRight", "cow waiting, 0–5 s"),
            ("ArrowRight", "cow printing, 5–6 s"),
            ("ArrowRight", "pig waiting, 6–11 s"),
            ("ArrowLeft", "cow printing, 5–6 s"),
            ("End", "chicken printing, 17–18 s"),
            ("ArrowRight", "chicken printing, 17–18 s"),
            ("Home", "cow waiting, 0–5 s"),
        ];

    [GeneratedRegex(@"\bon\b")]
    private static partial Regex Marked();
}
