using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Readers who begin before the script of a page has come keep their place.</summary>
public class ShiftTests(Tab tab) : IClassFixture<Tab>
{
    private const string Script = "**/site.*.js";

    private static readonly ViewportSize Narrow = new() { Width = 390, Height = 823 };

    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_when_the_script_comes(string path)
    {
        var url = new Uri(PublishedSite.OnDisk, path);
        var (page, blocked) = (await tab.Page(), 0);
        await page.RouteAsync(Script, async route =>
        {
            blocked++;
            await route.AbortAsync();
        });
        double[] before;
        try
        {
            await using var early = await tab.To(url, Narrow);
            before = await Places(early);
        }
        finally
        {
            // The other tests use the same tab.
            await page.UnrouteAsync(Script);
        }

        await using var visit = await tab.To(url, Narrow);
        var after = await Places(visit);

        Assert.Equal(1, blocked);
        Assert.Equal(before.Length, after.Length);
        // Not more than the browser's rounding to whole pixels.
        Assert.All(after.Zip(before), pair => Assert.InRange(pair.First - pair.Second, -1, 1));
    }

    private static async Task<double[]> Places(Visit visit) =>
        await visit.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll("main :is(h1, h2, h3, p, pre, figure, figcaption, table, ul)")]
              .filter(element => element.checkVisibility())
              .map(element => element.getBoundingClientRect().y + scrollY)
            """
        );
}
