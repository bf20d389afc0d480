using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>
/// Every page, opened from disk: light on a phone, then the system turns dark; dark on a desktop, then it turns light,
/// and then to forced colours.
/// </summary>
public class PagesTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_fault_on_a_phone(string path)
    {
        await using var visit = await Open(path, 320, ColorScheme.Light);

        Faults.AssertNone(await Faults.Of(visit, PublishedSite.OnDisk, next: ColorScheme.Dark));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_fault_on_a_desktop(string path)
    {
        await using var visit = await Open(path, 1280, ColorScheme.Dark);

        Faults.AssertNone([
            .. await Faults.Of(visit, PublishedSite.OnDisk, next: ColorScheme.Light),
            .. await Colours.Force(visit),
        ]);
    }

    private async Task<Visit> Open(string path, int width, ColorScheme scheme)
    {
        var visit = await tab.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { Width = width, Height = 900 },
            new() { ColorScheme = scheme }
        );
        return await visit.Unfolded();
    }
}
