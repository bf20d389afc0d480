using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What an author sees in the browser while writing.</summary>
[Collection(Alone.Name)]
public class PreviewTests
{
    private const string Article = "input/articles/await-by-hand.md";

    private const string Code = "code/Coroutines/AwaitByHand.cs";

    private const string Page = "articles/await-by-hand.html";

    [BrowserFact]
    public async Task A_save_is_shown_where_the_reader_is_and_a_problem_over_the_last_good_page()
    {
        await using var series = await PreviewedSeries.Open();
        await using var visit = await Visit.To(new Uri(series.Url, Page));
        var page = visit.Page;
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.Locator("main figure details summary").First.ClickAsync();
        await page.EvaluateAsync("scrollTo(0, 1000)");

        series.Replace(Article, "\n## ", "\nSaved a moment ago.\n\n## ");
        await Assertions.Expect(page.GetByText("Saved a moment ago.").First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("main figure details").First).ToHaveAttributeAsync("open", "");
        await page.WaitForFunctionAsync("scrollY === 1000");

        series.Replace(Article, "\nsnippet: ", "\nsnippet: un");
        var overlay = page.Locator(".preview");
        await Assertions.Expect(overlay).ToContainTextAsync("problem");
        await Assertions.Expect(overlay.GetByText("await-by-hand.md").First).ToHaveAttributeAsync("href", VsCode);
        await Assertions.Expect(page.Locator("main figure").First).ToBeAttachedAsync();
        Faults.AssertNone(await Axe.Ask(visit, ".preview"));

        // What a screen reader has read stays, although the preview has something new to say.
        var title = await overlay.Locator("h2").ElementHandleAsync();
        await page.EvaluateAsync(
            """
            () => new MutationObserver(() => (window.said = true))
              .observe(document.querySelector('.preview-status'), { attributes: true, childList: true })
            """
        );
        series.Replace(Article, "Saved a moment ago.", "Saved a moment later.");
        await page.WaitForFunctionAsync("() => window.said");
        Assert.True(await title.EvaluateAsync<bool>("title => title.isConnected"));
        series.Replace(Article, "Saved a moment later.", "Saved a moment ago.");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(overlay).ToBeHiddenAsync();

        series.Replace(Article, "\nsnippet: un", "\nsnippet: ");
        series.Replace(Article, "Saved a moment ago.", "Saved again.");
        await Assertions.Expect(page.GetByText("Saved again.").First).ToBeAttachedAsync();
        await Assertions.Expect(overlay).ToBeHiddenAsync();
        Faults.AssertNone(visit.Complaints.Where(one => !one.StartsWith("failed request", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task A_saved_listing_is_shown_at_once_and_marked_as_being_proven()
    {
        await using var series = await PreviewedSeries.Open();
        await using var visit = await Visit.To(new Uri(series.Url, Page));
        var page = visit.Page;
        var listing = page.Locator("#listing-by-hand-guest");
        var (code, note) = (listing.Locator("pre").First, listing.Locator(".preview-unproven"));
        await Assertions.Expect(code.Locator(".keyword").First).ToBeVisibleAsync();

        series.Replace(Code, "await alarm.Sleep(0)", "/* A moment ago. */ await alarm.Sleep(0)");
        await Assertions.Expect(note).ToHaveTextAsync("Saved, and being proven");
        await Assertions.Expect(code).ToContainTextAsync("/* A moment ago. */");
        await Assertions.Expect(listing.Locator(".proof")).ToBeHiddenAsync();
        Faults.AssertNone(await Axe.Ask(visit, "#listing-by-hand-guest"));

        // A phone that opens the page meanwhile shows it too.
        await page.SetViewportSizeAsync(390, 844);
        await page.ReloadAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(code).ToContainTextAsync("/* A moment ago. */");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        // It is again what is proven.
        series.Replace(Code, "/* A moment ago. */ ", "");
        await Assertions.Expect(note).ToHaveCountAsync(0);
        await Assertions.Expect(listing.Locator(".proof")).ToBeVisibleAsync();
        await Assertions.Expect(code.Locator(".keyword").First).ToBeVisibleAsync();
    }

    private static readonly System.Text.RegularExpressions.Regex VsCode = new("^vscode://file/.*await-by-hand.md:");
}
