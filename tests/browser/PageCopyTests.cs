using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What a reader can take from a page as a whole, or say about it.</summary>
// A browser has one clipboard.
[Collection("clipboard")]
public class PageCopyTests(SiteServer server) : IClassFixture<SiteServer>
{
    private const string Link = "a[data-copy]";

    private static readonly string Article = PublishedSite.PagesWith("data-copy").First();

    [BrowserFact]
    public async Task A_page_is_copied_as_its_Markdown_copy()
    {
        await using var visit = await Visit.To(
            new Uri(server.Url, Article),
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        var button = visit.Page.Locator(".page-facts button.copy");

        await Assertions.Expect(button).ToHaveTextAsync("Copy page as Markdown");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Copied page as Markdown");

        Assert.Equal(
            File.ReadAllText(Path.Combine(PublishedSite.Folder, Path.ChangeExtension(Article, ".md"))),
            await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")
        );
        Assert.Equal(0, await visit.Page.Locator(Link).CountAsync());
    }

    [BrowserFact]
    public async Task A_copy_that_cannot_be_read_is_not_copied()
    {
        await using var visit = await Visit.To(new Uri(server.Url, Article));
        await visit.Page.RouteAsync("**/*.md", route => route.FulfillAsync(new() { Status = 404 }));
        var button = visit.Page.Locator(".page-facts button.copy");

        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveTextAsync("Not copied page as Markdown");
    }

    [BrowserFact]
    public async Task From_disk_there_is_a_link_to_it()
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, Article));

        await Assertions.Expect(visit.Page.Locator(Link)).ToHaveTextAsync("This page as Markdown");
        Assert.Equal(0, await visit.Page.Locator(".page-facts button").CountAsync());
    }

    [BrowserFact]
    public async Task A_report_names_the_section_of_the_address()
    {
        const string Report = "https://example.org/issues/new?body=Section%3A%20%0ACommit";
        await using var visit = await Visit.To(server.Url);
        await visit.Page.RouteAsync($"**/{Article}", async route =>
        {
            var answer = await route.FetchAsync();
            var page = (await answer.TextAsync()).Replace(
                "</footer>",
                $"<a href=\"{Report}\" data-report>Report</a></footer>",
                StringComparison.Ordinal
            );
            await route.FulfillAsync(new() { Response = answer, Body = page });
        });
        await visit.Page.GotoAsync($"{new Uri(server.Url, Article)}#one & two");
        var link = visit.Page.Locator("[data-report]");

        await link.EvaluateAsync("link => { link.target = 'none'; link.dispatchEvent(new Event('click')); }");

        Assert.Equal(
            Report.Replace("%0A", "%23one%20%26%20two%0A", StringComparison.Ordinal),
            await link.GetAttributeAsync("href")
        );
    }
}
