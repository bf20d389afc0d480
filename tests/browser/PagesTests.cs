using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page, opened from disk, light and dark, at phone and desktop widths.</summary>
public class PagesTests
{
    public static IEnumerable<object[]> Looks() =>
        from path in PublishedSite.Pages
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        from width in new[] { 320, 1280 }
        select new object[] { path, scheme, width };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task A_page_has_no_fault(string path, ColorScheme scheme, int width)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );

        Faults.AssertNone(await Faults.Of(await visit.Unfolded(), PublishedSite.OnDisk));
    }
}
