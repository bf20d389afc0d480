using Browser.Tests.Browsing;

namespace Browser.Tests;

/// <summary>Tests the checks themselves: a small, faultless page is given one fault at a time.</summary>
public class BrokenPageTests
{
    private const string Good = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>A page</title>
          <link rel="stylesheet" href="page.css">
        </head>
        <body>
          <main>
            <h1 id="top">A page</h1>
            <p><img src="dot.svg" alt="A dot" width="24" height="24"> Text.</p>
            <pre tabindex="0" role="group" aria-label="Code"
              ><code>A line that is longer than any telephone is wide, so that it must be scrolled.</code></pre>
            <details><summary>More</summary><p class="quiet">Folded text.</p></details>
          </main>
        </body>
        </html>
        """;

    private const string Css =
        "body { background: #fff; color: #222; } pre { padding: 1rem; overflow-x: auto; background: #fff; }"
        + " @media (prefers-color-scheme: dark) { body, pre { background: #111; color: #ddd; } }";

    [BrowserFact]
    public async Task The_page_itself_has_none() => Assert.Empty(await FaultsAfter("", ""));

    [BrowserTheory]
    [InlineData(" lang=\"en\"", "", "axe: html-has-lang violated")]
    [InlineData(" alt=\"A dot\"", "", "axe: image-alt violated")]
    [InlineData(" tabindex=\"0\" role=\"group\" aria-label=\"Code\"", "", "axe: scrollable-region-focusable violated")]
    [InlineData("<h1 id=\"top\">A page</h1>", "<h2>A page</h2>", "axe: page-has-heading-one violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"pale\">", "axe: color-contrast violated")]
    [InlineData("<p class=\"quiet\">", "<p class=\"night\">", "axe: color-contrast violated", ColorScheme.Dark)]
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
    public async Task Each_fault_is_found(
        string good,
        string bad,
        string fault,
        ColorScheme scheme = ColorScheme.Light
    ) =>
        Assert.Contains(await FaultsAfter(good, bad, scheme), found =>
            found.StartsWith(fault, StringComparison.Ordinal)
        );

    private static async Task<IReadOnlyList<string>> FaultsAfter(
        string good,
        string bad,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var folder = Repository.Folder($"pages/{Guid.NewGuid()}");
        File.WriteAllText(
            Path.Combine(folder, "dot.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><circle r=\"1\"/></svg>"
        );
        File.WriteAllText(Path.Combine(folder, "page.js"), "throw new Error('thrown on purpose');");
        File.WriteAllText(
            Path.Combine(folder, "page.css"),
            $"{Css} .pale {{ color: #aaa; }} .wide {{ width: 2000px; margin: 0 -8px; }}"
                + " .tiny { display: inline-block; font-size: 8px; line-height: 8px; }"
                + " .veiled { background: linear-gradient(#fff, #ddd); }"
                + " @media (prefers-color-scheme: dark) { .night { color: #333; } }"
        );
        File.WriteAllText(
            Path.Combine(folder, "page.html"),
            good.Length == 0 ? Good : Good.Replace(good, bad, StringComparison.Ordinal)
        );
        var site = new Uri(folder + Path.DirectorySeparatorChar);

        await using var visit = await Visit.To(
            new Uri(site, "page.html"),
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = 320, Height = 900 },
            }
        );
        var faults = await Faults.Of(await visit.Unfolded(), site);

        Directory.Delete(folder, recursive: true);
        return faults;
    }
}
