using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What of the search is loaded, and what readers are told when it does not arrive.</summary>
public class SearchLoadingTests(SiteServer server) : IClassFixture<SiteServer>
{
    private static readonly Uri Article = new(PublishedSite.OnDisk, "articles/what-is-concurrency.html");

    [BrowserFact]
    public async Task Nothing_of_the_search_is_loaded_before_somebody_searches_and_little_then()
    {
        await using var visit = await Visit.To(server.Url);
        var before = visit.Requests.Count;
        Assert.DoesNotContain(visit.Requests, request => request.Url.Contains("search", StringComparison.Ordinal));

        await visit.Page.Locator("#site-search").FillAsync("deadlock");
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);

        var asked = visit.Requests.Skip(before).Select(request => request.Url).ToArray();
        Assert.True(asked.Length is >= 3 and <= 12, string.Join('\n', asked));
    }

    [BrowserFact]
    public async Task Ends_of_words_are_only_loaded_for_a_word_that_no_word_of_the_index_begins_with()
    {
        await using var visit = await Visit.To(server.Url);
        foreach (var end in Enumerable.Range(1, "deadlock".Length))
        {
            await TypeAndWait(visit, "deadlock"[..end]);
        }

        Assert.DoesNotContain(visit.Requests, IsEndOfWords);
        await TypeAndWait(visit, "deadlokc");
        Assert.Contains(visit.Requests, IsEndOfWords);
    }

    [BrowserFact]
    public async Task A_script_that_fails_is_told_until_the_reader_leaves_and_asked_for_again_on_return()
    {
        await using var visit = await Visit.To(server.Url);
        var (field, panel) = (visit.Page.Locator("#site-search"), visit.Page.Locator(".search-panel"));
        var script = new Regex("/assets/search\\.[0-9a-f]+\\.js");
        await visit.Page.RouteAsync(script, route => route.AbortAsync());

        await field.FocusAsync();
        await Assertions
            .Expect(panel.Locator("[role=status]"))
            .ToHaveTextAsync("The search could not be loaded. To try again, leave this field and return to it.");
        await field.BlurAsync();
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await visit.Page.UnrouteAsync(script);
        await Search(visit, "deadlock");

        await Assertions.Expect(Results(visit).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_no_field()
    {
        await using var visit = await Visit.To(Article, new() { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator("#site-search")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task An_index_that_never_arrives_is_told_and_one_that_fails_too()
    {
        await using var visit = await Visit.To(server.Url);
        var status = visit.Page.Locator(".site-search [role=status]");
        var held = new TaskCompletionSource<IRoute>();
        await visit.Page.RouteAsync(new Regex("/search/[^/]*\\.js"), route =>
        {
            held.TrySetResult(route);
            return Task.CompletedTask;
        });

        await Search(visit, "deadlock");
        var request = await held.Task;
        await Assertions.Expect(status).ToHaveTextAsync("The index is still being loaded …");
        await request.AbortAsync();

        await Assertions.Expect(status).ToHaveTextAsync("The index could not be loaded. Type on to try again.");
    }

    [BrowserFact]
    public async Task While_an_answer_is_on_its_way_what_an_earlier_query_found_is_gone()
    {
        await using var visit = await Visit.To(server.Url);
        var field = visit.Page.Locator("#site-search");
        var (panel, list) = (visit.Page.Locator(".search-panel"), visit.Page.Locator(".search-panel ol"));
        await TypeAndWait(visit, "deadlock");
        await field.FillAsync("");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        var held = new TaskCompletionSource<IRoute>();
        await visit.Page.RouteAsync(new Regex("/search/w[0-9]+\\.[^/]*\\.js"), async route =>
        {
            if (!held.TrySetResult(route))
            {
                await route.ContinueAsync();
            }
        });

        await field.FillAsync("thread");
        var request = await held.Task;
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(list).ToHaveAttributeAsync("aria-busy", "true");
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(0);
        await request.ContinueAsync();

        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);
        await Assertions.Expect(visit.Page.Locator(".search-panel ol:not([aria-busy])")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Results_that_are_shown_stay_while_more_are_on_their_way()
    {
        await using var visit = await Visit.To(server.Url);
        var status = visit.Page.Locator(".site-search [role=status]");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        var held = new TaskCompletionSource<IRoute>();
        await visit.Page.Locator("#site-search").FillAsync("deadlock");
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(2);
        await visit.Page.RouteAsync(new Regex("/search/t[0-9]+\\.[^/]*\\.js"), async route =>
        {
            if (!held.TrySetResult(route))
            {
                await route.ContinueAsync();
            }
        });
        await visit.Page.Clock.RunForAsync(100);
        var request = await held.Task;
        await visit.Page.Clock.RunForAsync(2_000);

        await Assertions.Expect(Results(visit)).ToHaveCountAsync(2);
        await Assertions.Expect(status).ToHaveTextAsync(new Regex("^[0-9]+ results$"));
        await request.ContinueAsync();
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);
    }

    private static bool IsEndOfWords(IRequest request) => Regex.IsMatch(request.Url, "/search/e[0-9]+\\.");

    private static async Task TypeAndWait(Visit visit, string query)
    {
        await visit.Page.Locator(".search-panel ol").EvaluateAsync("list => list.replaceChildren()");
        await visit.Page.Locator("#site-search").FillAsync(query);
        await Assertions.Expect(Results(visit)).ToHaveCountAsync(8);
    }

    private static async Task Search(Visit visit, string query)
    {
        await visit.Page.Locator("#site-search").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(query);
    }

    private static ILocator Results(Visit visit) => visit.Page.Locator(".search-panel li a");
}
