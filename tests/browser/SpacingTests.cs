using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page with larger line, word and letter spacing (WCAG 1.4.12).</summary>
public class SpacingTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_overflows_nor_is_cut_off(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), new() { Width = 320, Height = 900 });
        await visit.Unfolded();

        // Stands in for the reader's own style sheet; the page's CSP does not block it.
        await visit.Page.EvaluateAsync(
            """
            () => {
              const own = new CSSStyleSheet();
              own.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; '
                + 'word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
              document.adoptedStyleSheets = [own];
            }
            """
        );

        Faults.AssertNone([.. await Faults.OfWidth(visit), .. await Clipped(visit)]);
    }

    // Elements one pixel wide are for screen readers only. What ends in an ellipsis stands in full elsewhere.
    private static async Task<string[]> Clipped(Visit visit) =>
        await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.body.querySelectorAll('*')]
              .filter(element => /hidden|clip/.test(getComputedStyle(element).overflow))
              .filter(element => getComputedStyle(element).textOverflow !== 'ellipsis')
              .filter(element => element.clientWidth > 1 && element.getClientRects().length > 0)
              .filter(element => element.scrollWidth > element.clientWidth
                || element.scrollHeight > element.clientHeight)
              .map(element => `cut off: ${element.scrollWidth} × ${element.scrollHeight} px in `
                + `${element.clientWidth} × ${element.clientHeight}, ${element.cloneNode().outerHTML}`)
            """
        );
}
