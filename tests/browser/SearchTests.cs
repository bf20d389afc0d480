using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The site search.</summary>
public class SearchTests
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

    private static async Task Search(Visit visit, string query)
    {
        await visit.Page.Locator("#site-search").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(query);
    }

    private static ILocator Results(Visit visit) => visit.Page.Locator(".search-panel li a");
}
