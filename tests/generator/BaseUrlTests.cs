using System.Text.Json.Nodes;

namespace Generator.Tests;

/// <summary>What a site says of its own URL, with and without one.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class BaseUrlTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public void Without_a_base_URL_nothing_claims_to_know_it()
    {
        Assert.Contains("No site URL is configured", proven.FirstBuild.StandardError, StringComparison.Ordinal);
        var head = _site.Page("articles/the-wolf.html").Head!;

        Assert.Equal("The wolf", head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Empty(head.QuerySelectorAll("link[rel=canonical], meta[property='og:url'], meta[property='og:image']"));
        Assert.DoesNotContain(_site.Tree().Keys, file =>
            file.StartsWith("sitemap", StringComparison.Ordinal) || file.Contains("posters", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Sitemap", _site.Read("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "https://example.org/sheep",
            string.Concat(_site.Tree().Keys.Where(SiteCopy.IsPage).Select(page => _site.Read(page))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_build_says_what_is_left_out_and_where_the_404_page_works() =>
        Assert.Contains(
            "so sitemap, feeds, social cards and canonical links are left out, "
                + "and 404.html has its style and its links in the top folder only.",
            proven.FirstBuild.StandardError,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task What_programs_read_about_a_page_names_its_author_and_all_have_a_type()
    {
        var site = await proven.WithBaseUrl("typed");

        foreach (var page in site.Tree().Keys.Where(SiteCopy.IsPage))
        {
            if (site.Page(page).QuerySelector("script[type='application/ld+json']") is { } script)
            {
                var data = JsonNode.Parse(script.TextContent)!.AsObject();
                Assert.Equal("https://schema.org", data["@context"]!.GetValue<string>());
                Assert.Equal("Person", data["author"]!["@type"]!.GetValue<string>());
                Assert.StartsWith(ProvenSite.BaseUrl, data["url"]!.GetValue<string>(), StringComparison.Ordinal);
                Assert.All(data.Select(entry => entry.Value).Append(data).OfType<JsonObject>(), entry =>
                    Assert.NotNull(entry["@type"])
                );
            }
        }
    }

    [Fact]
    public async Task With_a_base_URL_each_page_says_where_it_is()
    {
        var site = await proven.WithBaseUrl("addressed");
        var pages = site.Tree()
            .Keys.Where(SiteCopy.IsPage)
            .ToDictionary(
                page => page,
                page => site.Page(page).Head!.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            );

        Assert.Equal($"{ProvenSite.BaseUrl}articles/the-wolf.html", pages["articles/the-wolf.html"]);
        Assert.Equal(ProvenSite.BaseUrl, pages["index.html"]);
        Assert.Equal($"{ProvenSite.BaseUrl}listings/", pages["listings/index.html"]);
        // A former path names the current page; the page that is shown for any path has none.
        Assert.Equal($"{ProvenSite.BaseUrl}articles/the-wolf.html", pages["beasts/index.html"]);
        Assert.Null(pages["404.html"]);
        Assert.All(site.Page("404.html").QuerySelectorAll("a, link[rel=stylesheet]"), link =>
            Assert.Matches("^(/sheep/|#|https:)", link.GetAttribute("href")!)
        );
    }

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("https://example.org/index.html")]
    [InlineData("https://example.org/?page")]
    [InlineData("example.org")]
    public async Task What_is_no_base_URL_is_refused(string url)
    {
        var build = await _site.Build("check", "--no-proof", "--address", url);

        Assert.Equal(2, build.ExitCode);
        Assert.Contains(
            "--address takes the https:// URL of the folder",
            build.StandardError,
            StringComparison.Ordinal
        );
    }
}
