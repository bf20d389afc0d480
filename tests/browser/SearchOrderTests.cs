using Browser.Tests.Browsing;
using Browser.Tests.Sites;
using Xunit.Abstractions;

namespace Browser.Tests;

/// <summary>In which order the search finds places.</summary>
public class SearchOrderTests(ITestOutputHelper output)
{
    private const int Shown = 3;

    [BrowserFact]
    public async Task Readers_find_what_they_asked_for()
    {
        var site = PublishedSite.OnDisk.AbsoluteUri;
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, "articles/what-is-concurrency.html"));
        var places = new List<int>();
        foreach (var (query, expected) in SearchQuestions.All)
        {
            var found = (await Ask(visit, query)).Select(url => Uri.UnescapeDataString(url[site.Length..])).ToArray();
            var place = Array.IndexOf(found, expected);
            places.Add(place);
            if (place != 0)
            {
                output.WriteLine($"{query}: expected {expected}, found {string.Join(", ", found)}");
            }
        }

        var first = places.Count(place => place == 0);
        output.WriteLine($"{first} of {places.Count} first, {places.Count(place => place >= 0)} in the first {Shown}");
        Assert.True(places.Count >= 40);
        Assert.DoesNotContain(-1, places);
        Assert.True(first >= 0.9 * places.Count, $"Only {first} of {places.Count} came first.");
    }

    // The first addresses that it shows.
    private static async Task<string[]> Ask(Visit visit, string query)
    {
        var field = visit.Page.Locator("#site-search");
        await field.FillAsync("");
        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeHiddenAsync();
        await field.FillAsync(query);
        await Assertions.Expect(visit.Page.Locator(".search-panel")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".search-panel ol:not([aria-busy])")).ToHaveCountAsync(1);
        return await visit
            .Page.Locator(".search-panel:not(:has(.search-nothing:not([hidden]))) li a")
            .EvaluateAllAsync<string[]>($"links => links.slice(0, {Shown}).map(link => link.href)");
    }
}
