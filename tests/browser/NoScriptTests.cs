using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page without JavaScript: nothing is missing.</summary>
public class NoScriptTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_text_is_the_same(string path)
    {
        await using var with = await tab.To(new Uri(PublishedSite.OnDisk, path));
        await using var without = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, path));

        Assert.Equal(await Text(with), await Text(without));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Whatever_is_folded_can_be_unfolded(string path)
    {
        await using var visit = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, path));

        Faults.AssertNone(await Folds.Open(visit));

        // Beside the text, the contents are open and have no visible summary.
        var links = visit.Page.Locator(".contents a");
        await Assertions.Expect(visit.Page.Locator(".contents a:visible")).ToHaveCountAsync(await links.CountAsync());
    }

    // Without what needs a script to work, and without the parts of sections that a script folds.
    private static async Task<string> Text(Visit visit)
    {
        await visit.Unfolded();
        return await visit.Page.EvaluateAsync<string>(
            """
            () => {
              const served = document.querySelectorAll('button.copy, search, .theme-switch, .keys, .names-keys, '
                + '.scheduler, .contents ul ul');
              served.forEach(element => element.remove());
              return document.body.innerText;
            }
            """
        );
    }
}
