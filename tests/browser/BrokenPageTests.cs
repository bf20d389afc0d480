using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Tests the checks themselves: a small, faultless page is given one fault at a time.</summary>
public class BrokenPageTests
{
    private static BrowserNewContextOptions Narrow =>
        new()
        {
            ViewportSize = new() { Width = 320, Height = 900 },
        };

    [BrowserFact]
    public async Task The_page_itself_has_none()
    {
        using var page = new BrokenPage();
        await using var visit = await Visit.To(page.Url, Narrow);

        Assert.Empty((await Focus.Walk(visit)).Faults);
        Assert.Empty(await Folds.Open(visit));
        Assert.Empty(await Motion.Of(visit));
        Assert.Empty(await Faults.Of(visit, page.Site, next: ColorScheme.Dark));
        Assert.Empty(await Colours.Force(visit));
    }

    [BrowserTheory]
    [InlineData(" lang=\"en\"", "", "axe: html-has-lang violated")]
    [InlineData(" alt=\"A dot\"", "", "axe: image-alt violated")]
    [InlineData(" tabindex=\"0\" role=\"group\" aria-label=\"Code\"", "", "axe: scrollable-region-focusable violated")]
    [InlineData("<h1 id=\"top\">A page</h1>", "<h2>A page</h2>", "axe: page-has-heading-one violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"pale\">", "axe: color-contrast violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"night\">", "Dark: axe: color-contrast violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"moved\">", "Dark: another layout")]
    [InlineData(
        "Text.",
        "Text with <a class=\"like-text\" href=\"#top\">a link</a> in it.",
        "Dark: axe: link-in-text-block violated"
    )]
    [InlineData("<p class=\"quiet\">", "<p class=\"bare\">", "forced colours: axe: color-contrast violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"veiled\">", "axe: color-contrast undecided")]
    [InlineData(
        "<p class=\"quiet\">",
        "<p><a class=\"tiny\" href=\"#a\">1</a><a class=\"tiny\" href=\"#b\">2</a></p><p>",
        "axe: target-size violated"
    )]
    [InlineData("<p class=\"quiet\">", "<p class=\"wide\">", "too wide: 2000 px in 320")]
    [InlineData("<p class=\"quiet\">", "<p id=\"top\">", "id: top stands 2 times")]
    [InlineData("<p class=\"quiet\">", "<p style=\"color: red\">", "console error: Applying inline style violates")]
    [InlineData(
        "Text.",
        "Text.<script>document.title = 'Another';</script>",
        "console error: Executing inline script violates"
    )]
    [InlineData("Text.", "Text.<script src=\"page.js\"></script>", "script error: Uncaught Error: thrown on purpose")]
    [InlineData(
        "dot.svg",
        "https://example.org/dot.svg",
        "console error: Loading the image 'https://example.org/dot.svg' violates"
    )]
    [InlineData(
        "img-src 'self'\">",
        "img-src *\"><img alt=\"\" src=\"http://127.0.0.1:9/dot.svg\">",
        "request outside: http://127.0.0.1:9/dot.svg"
    )]
    [InlineData("dot.svg", "none.svg", "failed request: ")]
    public async Task Each_fault_is_found(string good, string bad, string fault)
    {
        using var page = new BrokenPage(good, bad);
        await using var visit = await Visit.To(page.Url, Narrow);
        await visit.Unfolded();

        string[] faults = [.. await Faults.Of(visit, page.Site, next: ColorScheme.Dark), .. await Colours.Force(visit)];

        Assert.Contains(faults, found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("<summary>More", "<summary class=\"ringless\">More", "has no ring of 2 px")]
    [InlineData(
        "Text.",
        "<a href=\"#a\">Second</a> <a href=\"#b\" tabindex=\"1\">First</a>",
        "comes after what follows it"
    )]
    [InlineData("Text.", "Text.<span class=\"over\"></span>", "is covered by <span class=\"over\"></span>")]
    [InlineData("<details><summary>More", "<details class=\"cut\"><summary>More", "has a ring that is cut off")]
    public async Task A_stop_that_is_not_seen_or_comes_too_late_is_found(string good, string bad, string fault)
    {
        using var page = new BrokenPage(good, bad);
        await using var visit = await Visit.To(page.Url, Narrow);

        var (_, faults) = await Focus.Walk(visit);

        Assert.Contains(faults, found => found.EndsWith(fault, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("<details><summary>More", "<details inert><summary>More")]
    [InlineData("<details><summary>Still", "<details inert><summary>Still")]
    [InlineData("Other folded text.", "<details inert><summary>Deep</summary></details>")]
    public async Task A_summary_that_unfolds_nothing_is_found(string good, string bad)
    {
        using var page = new BrokenPage(good, bad);
        await using var visit = await Visit.To(page.Url, Narrow);

        Assert.Single(await Folds.Open(visit));
    }

    [BrowserTheory]
    [InlineData("moving")]
    [InlineData("slow")]
    public async Task What_moves_is_found(string name)
    {
        using var page = new BrokenPage("quiet", name);
        await using var visit = await Visit.To(page.Url, Narrow);
        await visit.Unfolded();

        Assert.Equal([$"<p class=\"{name}\"></p>"], await Motion.Of(visit));
    }
}
