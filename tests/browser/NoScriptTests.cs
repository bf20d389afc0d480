using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page without JavaScript: nothing is missing.</summary>
public class NoScriptTests
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_text_is_the_same(string path)
    {
        await using var with = await Visit.To(new Uri(PublishedSite.OnDisk, path));
        await using var without = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { JavaScriptEnabled = false }
        );

        Assert.Equal(await Text(with), await Text(without));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Whatever_is_folded_can_be_unfolded(string path)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { JavaScriptEnabled = false }
        );

        // Beside the text, the contents are open and have no visible summary; they are checked below.
        while (await visit.Page.QuerySelectorAllAsync("details:not([open]) > summary:visible") is { Count: > 0 } folded)
        {
            foreach (var summary in folded)
            {
                await summary.FocusAsync();
                await visit.Page.Keyboard.PressAsync("Enter");
            }

            // Checked in batches, because each check is a round trip to the browser.
            Assert.Empty(
                await visit.Page.EvaluateAsync<string[]>(
                    "summaries => summaries.filter(summary => !summary.parentElement.open)"
                        + ".map(summary => summary.outerHTML)",
                    folded
                )
            );
        }

        foreach (var link in await visit.Page.QuerySelectorAllAsync(".contents a"))
        {
            Assert.True(await link.IsVisibleAsync());
        }
    }

    // Without what needs a script to work.
    private static async Task<string> Text(Visit visit)
    {
        await visit.Unfolded();
        return await visit.Page.EvaluateAsync<string>(
            """
            () => {
              const served = document.querySelectorAll('button.copy, search, .theme-switch, .keys, .names-keys');
              served.forEach(element => element.remove());
              return document.body.innerText;
            }
            """
        );
    }
}
