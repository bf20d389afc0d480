using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The site search.</summary>
public class SearchTests(SiteServer server) : IClassFixture<SiteServer>
{
    private const string ConfigureAwait = "#configureawaitfalse-does-not-mean-go-to-the-pool";

    private static readonly Uri Article = new(PublishedSite.OnDisk, "articles/what-is-concurrency.html");

    [BrowserTheory]
    // A glossary term or a listing's key ranks first, whatever else contains the words.
    [InlineData("event loop", "event loop", "glossary.html#event-loop")]
    [InlineData("hello", "hello", "index.html#listing-hello")]
    // The beginning of a word; lower case; split into words.
    [InlineData("corou", "coroutine", "glossary.html#coroutine")]
    [InlineData("configure-await", "configure-await", "#listing-configure-await")]
    [InlineData("configureawait", "ConfigureAwait(false) does not mean “go to the pool”", ConfigureAwait)]
    [InlineData("configure await", "ConfigureAwait(false) does not mean “go to the pool”", ConfigureAwait)]
    // One letter missing, added or wrong, or two swapped.
    [InlineData("dedlock", "deadlock", "glossary.html#deadlock")]
    [InlineData("deaddlock", "deadlock", "glossary.html#deadlock")]
    [InlineData("beadlock", "deadlock", "glossary.html#deadlock")]
    [InlineData("daedlock", "deadlock", "glossary.html#deadlock")]
    public async Task The_first_result_is_what_was_meant(string query, string name, string path)
    {
        await using var visit = await Visit.To(Article);

        await Search(visit, query);

        await Assertions.Expect(Results(visit).First).ToHaveTextAsync(name);
        Assert.EndsWith(
            path,
            await Results(visit).First.EvaluateAsync<string>("link => link.href"),
            StringComparison.Ordinal
        );
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Each_result_holds_words_of_the_query_and_they_are_marked()
    {
        await using var visit = await Visit.To(Article);

        await Search(visit, "barrier letters");
        await Assertions.Expect(visit.Page.Locator(".search-panel mark").GetByText("barrier").First).ToBeVisibleAsync();

        var results = await visit.Page.Locator(".search-panel li").AllAsync();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            Assert.NotEmpty(await result.Locator("mark").AllAsync());
        }

        Assert.Contains(
            "barrier",
            await visit.Page.Locator(".search-panel mark").AllTextContentsAsync(),
            StringComparer.OrdinalIgnoreCase
        );
        await Assertions.Expect(visit.Page.Locator(".site-search [role=status]")).ToContainTextAsync("result");
    }

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
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("javascript:alert(1)")]
    public async Task What_is_typed_is_never_more_than_text(string query)
    {
        await using var visit = await Visit.To(
            new Uri($"{PublishedSite.OnDisk.AbsoluteUri}index.html?q={Uri.EscapeDataString(query)}"),
            new() { BypassCSP = true }
        );
        var isAlarmed = false;
        visit.Page.Dialog += async (_, dialog) =>
        {
            isAlarmed = true;
            await dialog.DismissAsync();
        };

        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeVisibleAsync();

        await Assertions.Expect(visit.Page.Locator("#site-search")).ToHaveValueAsync(query);
        Assert.Equal(0, await visit.Page.Locator(".site-search :is(img, script, iframe)").CountAsync());
        Assert.False(isAlarmed);
    }

    [BrowserFact]
    public async Task What_is_not_there_is_not_found_and_a_way_is_shown()
    {
        await using var visit = await Visit.To(Article);

        await Search(visit, "zyzzyva");

        await Assertions.Expect(visit.Page.Locator(".search-nothing")).ToBeVisibleAsync();
        await Assertions
            .Expect(visit.Page.Locator(".site-search [role=status]"))
            .ToHaveTextAsync("Nothing found for “zyzzyva”");
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
    public async Task Nothing_of_the_search_is_loaded_before_somebody_searches_and_little_then()
    {
        await using var visit = await Visit.To(server.Url);
        var before = visit.Requests.Count;
        Assert.DoesNotContain(visit.Requests, request => request.Url.Contains("search", StringComparison.Ordinal));

        await Search(visit, "deadlock");
        await Assertions.Expect(Results(visit).First).ToBeVisibleAsync();

        Assert.InRange(visit.Requests.Count - before, 3, 12);
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_no_field()
    {
        await using var visit = await Visit.To(Article, new() { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator("#site-search")).ToBeHiddenAsync();
    }

    private static async Task Search(Visit visit, string query)
    {
        await visit.Page.Locator("#site-search").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(query);
    }

    private static async Task<double> Scrolled(Visit visit) => await visit.Page.EvaluateAsync<double>("() => scrollY");

    private static ILocator Results(Visit visit) => visit.Page.Locator(".search-panel li a");
}
