using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests;

/// <summary>Lists that are too long for one page are cut into several.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class LongListTests(ProvenSite proven)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_articles_go_on_on_further_pages_that_lead_to_each_other()
    {
        var site = await Build("long", perPage: 2, more: 5, "--address", ProvenSite.BaseUrl);
        var (first, middle) = (site.Page("index.html"), site.Page("index/3.html"));

        Assert.Equal(
            ["Counting sheep & lambs", "The wolf"],
            first.QuerySelectorAll(".series ol a").Select(link => link.TextContent)
        );
        Assert.Equal(
            ["Article 07", "Article 08"],
            middle.QuerySelectorAll(".series ol a").Select(link => link.TextContent)
        );
        Assert.Equal("The articles, page 3 of 5 · How to count", middle.Title);
        Assert.Equal(
            [$"canonical {ProvenSite.BaseUrl}index/3.html", "prev 2.html", "next 4.html"],
            middle
                .QuerySelectorAll("head link:is([rel=canonical], [rel=prev], [rel=next])")
                .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}")
        );
        Assert.Equal(
            ["2.html", "../index.html", "2.html", "3.html", "4.html", "5.html", "4.html"],
            middle.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("3", middle.QuerySelector(".pager [aria-current=page]")!.TextContent);
        Assert.Equal("index/2.html", first.QuerySelector("head [rel=next]")!.GetAttribute("href"));
        Assert.Null(first.QuerySelector("head [rel=prev]"));
        Assert.Contains($"{ProvenSite.BaseUrl}index/5.html<", site.Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_do_tags_listings_feeds_and_the_list_for_programs()
    {
        var site = await Build("long in all ways", perPage: 2, more: 5, "--address", ProvenSite.BaseUrl);

        Assert.Equal("sheep, page 2 of 4 · How to count", site.Page("tags/sheep/2.html").Title);
        Assert.Equal(
            ["Article 08", "Article 09"],
            site.Page("tags/sheep/3.html").QuerySelectorAll(".tagged a").Select(link => link.TextContent)
        );
        Assert.Equal(
            ["1 article", "8 articles"],
            site.Page("tags/index.html").QuerySelectorAll("section p").Select(line => line.TextContent)
        );
        Assert.Equal(2, site.Page("listings/index/2.html").QuerySelectorAll("tbody tr").Length);
        // Links from elsewhere lead to those that no article shows.
        Assert.NotNull(site.Page("listings/index.html").GetElementById("shepherd"));
        Assert.Contains("- [The next pages](3.txt)", site.Read("llms/2.txt"), StringComparison.Ordinal);
        Assert.Contains("(../articles/evening.md)", site.Read("llms/2.txt"), StringComparison.Ordinal);
        Assert.Equal(
            ["The first page", "All 9 articles", "All listings", "The glossary"],
            site.Page("404.html").QuerySelectorAll(".prose li").Select(line => line.TextContent)
        );
    }

    [Fact]
    public async Task A_feed_reader_finds_older_articles_in_further_parts_of_the_feed()
    {
        var site = await Build("long feed", perPage: 1, more: 0, "--address", ProvenSite.BaseUrl);
        var part = XDocument.Parse(site.Read("feed/2.xml")).Root!;
        using var json = JsonDocument.Parse(site.Read("feed.json"));

        Assert.Equal(
            ["Counting sheep & lambs"],
            part.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value)
        );
        Assert.Equal(
            ["self feed/2.xml", "alternate ", "first feed.xml", "previous feed.xml", "last feed/2.xml"],
            part.Elements(Atom + "link")
                .Select(link =>
                    $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value[ProvenSite.BaseUrl.Length..]}"
                )
        );
        Assert.Equal($"{ProvenSite.BaseUrl}feed/2.json", json.RootElement.GetProperty("next_url").GetString());
    }

    [Fact]
    public async Task No_page_gets_longer_with_the_number_of_articles()
    {
        var (few, many) = (await Build("few", 2, more: 28), await Build("many", 2, more: 68));
        var (before, after) = (Longest(few), Longest(many));

        // Counts of articles and of pages may have more digits.
        Assert.All(before, longest => Assert.InRange(after[longest.Key], 1, longest.Value + 64));
        Assert.True(many.Tree().Count >= few.Tree().Count + 100);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task A_page_has_at_least_one_entry(string perPage)
    {
        var site = proven.Site.CopyTo("no entry");
        File.AppendAllText(site.PathOf("settings.yml"), $"per_page: {perPage}\n");

        var build = await site.Build("check", "--no-proof");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"'{perPage}'", build.StandardOutput, StringComparison.Ordinal);
        Assert.Contains(PerPage.Expected, build.StandardOutput, StringComparison.Ordinal);
    }

    // The bytes of the longest file of each kind in each folder. A sitemap may be long, and nobody opens it. The copy
    // of all pages is for programs, and is cut at a number of bytes.
    private static Dictionary<string, int> Longest(SiteCopy site) =>
        site.Tree()
            .Where(file => SiteCopy.IsPage(file.Key) || file.Key.StartsWith("llms", StringComparison.Ordinal))
            .Where(file => !file.Key.StartsWith("llms-full", StringComparison.Ordinal))
            .GroupBy(file => Path.GetDirectoryName(file.Key) + Path.GetExtension(file.Key), StringComparer.Ordinal)
            .ToDictionary(
                files => files.Key,
                files => files.Max(file => file.Value.Length / 2),
                StringComparer.Ordinal
            );

    /// <param name="more">How many articles are added, from number 7 on; all show the same listing.</param>
    private async Task<SiteCopy> Build(string copy, int perPage, int more, params string[] arguments)
    {
        var site = proven.Site.CopyTo(copy);
        File.AppendAllText(site.PathOf("settings.yml"), $"per_page: {perPage}\n");
        // It is on a further page.
        site.Replace("input/articles/the-wolf.md", " with [its own](../listings/#wolf)", "");
        for (var number = 7; number < 7 + more; number++)
        {
            var text = number.ToString("D2", CultureInfo.InvariantCulture);
            site.Write(
                $"input/articles/more-{text}.md",
                $"---\ntitle: Article {text}\ndescription: One more.\nnumber: {number - 2}\n---\n\nsnippet: fence\n"
            );
        }

        var build = await site.Build(["--no-proof", .. arguments]);
        Assert.True(build.ExitCode == 0, build.StandardOutput);
        return site;
    }
}
