using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page with accessibility settings of the system: reduced motion and forced colours.</summary>
public class PreferenceTests
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_where_motion_is_reduced(string path)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { ReducedMotion = ReducedMotion.Reduce }
        );
        await visit.Unfolded();

        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [document.documentElement, ...document.body.querySelectorAll('*')]
                  .filter(element => {
                    const style = getComputedStyle(element);
                    return element.getAnimations({ subtree: true }).length > 0 || style.scrollBehavior === 'smooth'
                      || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0.01);
                  })
                  .map(element => element.cloneNode().outerHTML)
                """
            )
        );
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_text_can_be_read_in_forced_colours(string path)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { ForcedColors = ForcedColors.Active }
        );

        Faults.AssertNone(await Axe.AskForContrast(await visit.Unfolded()));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_highlighted_line_is_told_by_more_than_its_colour(string path)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { ForcedColors = ForcedColors.Active }
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
