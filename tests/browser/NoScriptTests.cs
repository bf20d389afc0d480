using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>For a reader whose browser runs no script, nothing is missing.</summary>
public class NoScriptTests
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_text_is_the_same(string address)
    {
        await using var with = await Visit.To(new Uri(PublishedSite.OnDisk, address));
        await using var without = await Visit.To(new Uri(PublishedSite.OnDisk, address), new() { JavaScriptEnabled = false });

        Assert.Equal(await Text(with), await Text(without));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Whatever_is_folded_can_be_unfolded(string address)
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, address), new() { JavaScriptEnabled = false });

        while (await visit.Page.QuerySelectorAsync("details:not([open]):visible") is { } folded)
        {
            await (await folded.QuerySelectorAsync("summary"))!.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            Assert.NotNull(await folded.GetAttributeAsync("open"));
        }
    }

    // What only a script can serve is there only with it.
    private static async Task<string> Text(Visit visit)
    {
        await visit.Unfolded();
        return await visit.Page.EvaluateAsync<string>("""
            () => {
              document.querySelectorAll('button.copy, search, .keys, .names-keys').forEach(served => served.remove());
              return document.body.innerText;
            }
            """);
    }
}
