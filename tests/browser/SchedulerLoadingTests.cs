using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What of the scheduler is loaded, and when; and where there is none.</summary>
public class SchedulerLoadingTests(Tab tab, SiteServer server) : IClassFixture<Tab>, IClassFixture<SiteServer>
{
    private const string Race = "#listing-lucky-race";

    private const string Threads = "articles/coroutines-versus-threads.html";

    private static readonly Uri Article = new(PublishedSite.OnDisk, Threads);

    [BrowserFact]
    public async Task Without_scripts_and_on_paper_it_is_not_there()
    {
        await using var plain = await tab.WithoutScript(Article);
        await Assertions.Expect(plain.Page.Locator($"{Race} .scheduler")).ToBeHiddenAsync();

        await using var printed = await tab.To(Article, look: new() { Media = Media.Print });
        await Assertions.Expect(printed.Page.Locator($"{Race} .scheduler")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Its_script_is_loaded_when_it_is_opened_and_asked_for_again_if_that_failed()
    {
        await using var visit = await Visit.To(new Uri(server.Url, Threads));
        var script = new Regex(@"/assets/schedule\.[0-9a-f]+\.js$");
        var summary = visit.Page.Locator($"{Race} .scheduler > summary");
        Assert.DoesNotContain(visit.Requests, request => script.IsMatch(request.Url));

        await visit.Page.RouteAsync(script, route => route.AbortAsync());
        await summary.ClickAsync();
        await Assertions
            .Expect(visit.Page.Locator($"{Race} .board"))
            .ToContainTextAsync("The scheduler could not be loaded.");
        await visit.Page.UnrouteAsync(script);
        await summary.ClickAsync();
        await summary.ClickAsync();

        await Assertions
            .Expect(visit.Page.Locator($"{Race} .board").Locator(".says"))
            .ToHaveTextAsync("Who runs next?");
    }

    [Fact]
    public void A_page_with_schedules_carries_fifteen_kilobytes_for_them_at_most()
    {
        var page = File.ReadAllText(Article.LocalPath);
        var script = Directory.GetFiles(Path.Combine(PublishedSite.Folder, "assets"), "schedule.*.js").Single();
        var without = Regex.Replace(page, "<details class=\"scheduler\">.*?</details>", "", RegexOptions.Singleline);

        Assert.NotEqual(page, without);
        var more = Compressed(page) - Compressed(without) + Compressed(File.ReadAllText(script));
        Assert.True(more <= 15 * 1024, $"{more} bytes");
    }

    private static long Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.Length;
    }
}
