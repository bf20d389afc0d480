using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The field of the search and the panel below it: how they come, go, and tell what they do.</summary>
public class SearchPanelTests(SiteServer server) : IClassFixture<SiteServer>
{
    private static readonly Uri Article = new(PublishedSite.OnDisk, "articles/what-is-concurrency.html");

    [BrowserFact]
    public async Task A_walk_by_keyboard_leads_to_a_section_and_back()
    {
        await using var visit = await Visit.To(server.Url);
        var field = visit.Page.Locator("#site-search");

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("deadlock");
        await Assertions.Expect(Results(visit).Nth(1)).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Results(visit).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Results(visit).Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("deadlock");

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Results(visit).First).ToBeVisibleAsync();
        await field.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(server.Url, "glossary.html#deadlock").AbsoluteUri);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Far_down_a_page_the_search_comes_to_the_reader_and_goes_again(int width)
    {
        await using var visit = await Visit.To(
            Article,
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        var field = visit.Page.Locator("#site-search");
        var link = visit.Page.Locator("#exercises ~ * a, .turn a").Last;
        await link.FocusAsync();
        await visit.Drawn();
        var before = await Scrolled(visit);
        Assert.True(before > 1000);

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToBeInViewportAsync();
        await visit.Page.Keyboard.TypeAsync("deadlock");
        await Assertions.Expect(Results(visit).First).ToBeInViewportAsync();
        Assert.Equal(before, await Scrolled(visit));

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeHiddenAsync();
        await Assertions.Expect(field).Not.ToBeInViewportAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
        await visit.Drawn();
        Assert.Equal(before, await Scrolled(visit));
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Esc_goes_back_before_anything_is_typed_and_a_button_does_the_same()
    {
        await using var visit = await Visit.To(Article);
        var field = visit.Page.Locator("#site-search");
        var close = visit.Page.Locator(".search-close");
        await Assertions.Expect(close).ToBeHiddenAsync();
        await visit.Page.EvaluateAsync("() => scrollTo(0, 3000)");

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(field).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).Not.ToBeInViewportAsync();
        await Assertions.Expect(field).Not.ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await close.ClickAsync();

        await Assertions.Expect(field).Not.ToBeInViewportAsync();
        Assert.Equal(3000, await Scrolled(visit));
    }

    [BrowserFact]
    public async Task On_a_phone_the_results_take_the_window_until_they_are_closed()
    {
        await using var visit = await Visit.To(
            Article,
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var box = visit.Page.Locator(".search-box");

        await Search(visit, "deadlock");
        await Assertions.Expect(Results(visit).First).ToBeVisibleAsync();
        Assert.Equal((0, 390), ((await box.BoundingBoxAsync())!.X, (await box.BoundingBoxAsync())!.Width));
        await visit.Page.Locator(".search-close").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".search-close")).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData(320, 640)]
    [InlineData(390, 844)]
    [InlineData(1280, 700)]
    public async Task Results_end_with_a_whole_row_in_the_window_and_with_the_keys_below_them(int width, int height)
    {
        await using var visit = await Visit.To(
            Article,
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );

        await Search(visit, "event loop");
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);

        await Assertions.Expect(visit.Page.Locator(".search-keys")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True(
            await visit.Page.EvaluateAsync<bool>(
                """
                () => {
                  const list = document.querySelector(".search-panel ol").getBoundingClientRect();
                  const rows = [...document.querySelectorAll(".search-panel li")];
                  return rows.some(row => Math.abs(row.getBoundingClientRect().bottom - list.bottom) < 1.5)
                    && list.left > 0 && list.right < innerWidth && list.bottom < innerHeight;
                }
                """
            )
        );
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task A_page_with_results_has_no_fault(ColorScheme scheme, int width)
    {
        await using var visit = await Visit.To(
            Article,
            new()
            {
                ColorScheme = scheme,
                // All results are in view: axe cannot determine the background of those that are scrolled away.
                ViewportSize = new() { Width = width, Height = 1800 },
            }
        );

        await Search(visit, "event loop");
        // The first two appear at once, the rest when typing pauses.
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);

        // Only the header, and nothing under the results: axe could not determine the background of a text.
        await visit.Page.EvaluateAsync(
            "() => document.querySelectorAll('main, footer').forEach(part => part.remove())"
        );
        Faults.AssertNone([
            .. await Axe.Ask(visit, within: ".site-header"),
            .. await Faults.OfWidth(visit),
            .. visit.Complaints,
        ]);
    }

    [BrowserFact]
    public async Task Esc_leads_Tab_back_to_what_was_in_view_although_nothing_had_the_focus()
    {
        await using var visit = await Visit.To(Article);
        await visit.Page.EvaluateAsync("() => scrollTo(0, 6000)");

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator("#site-search")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(visit.Page.Locator("main :focus")).ToBeInViewportAsync();
        Assert.InRange(await Scrolled(visit), 5000, 7000);
    }

    private static async Task Search(Visit visit, string query)
    {
        await visit.Page.Locator("#site-search").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(query);
    }

    private static async Task<double> Scrolled(Visit visit) => await visit.Page.EvaluateAsync<double>("() => scrollY");

    private static ILocator Results(Visit visit) => visit.Page.Locator(".search-panel li a");
}
