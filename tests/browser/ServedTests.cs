using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>Every page, served over HTTP below a path.</summary>
public class ServedTests(SiteServer server) : IClassFixture<SiteServer>
{
    private const int Budget = 6;

    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_finds_all_it_asks_for_in_few_requests(string path)
    {
        await using var visit = await Visit.To(new Uri(server.Url, path));

        var requests = await Task.WhenAll(
            visit.Requests.Select(async request => (request.Url, (await request.ResponseAsync())?.Status))
        );
        Faults.AssertNone([.. visit.Complaints, .. Faults.OfRequests(visit, server.Url)]);
        Assert.All(requests, request => Assert.True(request.Status == 200, request.ToString()));
        Assert.InRange(requests.Length, 1, Budget);
    }

    [BrowserFact]
    public async Task A_reader_who_comes_to_the_bare_path_gets_from_page_to_page()
    {
        await using var visit = await Visit.To(server.Url);

        await visit.Page.Locator(".series ol a").First.ClickAsync();
        await visit.Page.Locator("a[rel=next]").ClickAsync();
        await visit.Page.Locator(".site-title").ClickAsync();

        Assert.Equal(new Uri(server.Url, "index.html").AbsoluteUri, visit.Page.Url);
        Faults.AssertNone(visit.Complaints);
    }
}
