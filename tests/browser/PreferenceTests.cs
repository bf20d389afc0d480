using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>
/// Every page with accessibility settings of the system: reduced motion and forced colours, whose contrast is tested
/// with that of the page's own colours.
/// </summary>
public class PreferenceTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    public static TheoryData<string> PagesWithMarkedLines => [.. PublishedSite.PagesWith("class=\"line marked")];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_where_motion_is_reduced(string path)
    {
        await using var visit = await tab.To(
            new Uri(PublishedSite.OnDisk, path),
            look: new() { ReducedMotion = ReducedMotion.Reduce }
        );
        await visit.Unfolded();

        Faults.AssertNone(await Motion.Of(visit));
    }

    [BrowserTheory]
    [MemberData(nameof(PagesWithMarkedLines))]
    public async Task A_highlighted_line_is_told_by_more_than_its_colour(string path)
    {
        await using var visit = await tab.To(
            new Uri(PublishedSite.OnDisk, path),
            look: new() { ForcedColors = ForcedColors.Active }
        );

        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.line.marked')]
                  .filter(line => getComputedStyle(line).outlineStyle === 'none')
                  .map(line => line.textContent)
                """
            )
        );
    }
}
