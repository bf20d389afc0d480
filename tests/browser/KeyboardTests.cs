using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Navigation by keyboard alone, at phone width, where code has to be scrolled.</summary>
public class KeyboardTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly ViewportSize Narrow = new() { Width = 320, Height = 640 };

    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_first_stop_leads_to_the_text(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Narrow);
        var skip = visit.Page.Locator(".skip");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Each_stop_is_seen_and_they_come_in_the_order_of_the_page(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Narrow);

        var walk = await Focus.Walk(visit);

        Assert.True(walk.Stops > 3);
        Faults.AssertNone(walk.Faults);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Arrows_scroll_the_code_and_Tab_goes_on(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Narrow);
        await visit.Unfolded();

        foreach (var code in await Kinds.Of(visit, "pre"))
        {
            await code.FocusAsync();
            await visit.Drawn();
            var scrolls = await code.EvaluateAsync<bool>("code => code.scrollWidth > code.clientWidth");
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            await visit.Page.WaitForFunctionAsync(
                "([code, scrolls]) => code.scrollLeft > 0 === scrolls",
                new object[] { code, scrolls }
            );

            // In a slide deck the arrow key may have begun the talk, which shows nothing but one slide.
            await visit.Page.Keyboard.PressAsync("Escape");
            await code.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await code.EvaluateAsync<bool>("code => code !== document.activeElement"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Enter_unfolds_and_folds(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Narrow);

        foreach (var summary in await Kinds.Of(visit, "details:not(details details) > summary"))
        {
            await summary.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            Assert.True(await IsUnfolded(summary));
            await visit.Page.Keyboard.PressAsync("Enter");
            Assert.False(await IsUnfolded(summary));
        }
    }

    private static async Task<bool> IsUnfolded(IElementHandle summary) =>
        await summary.EvaluateAsync<bool>("summary => summary.parentElement.open");
}
