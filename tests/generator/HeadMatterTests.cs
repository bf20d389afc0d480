using System.Buffers.Binary;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests;

/// <summary>What a site tells to programs: browsers, search engines, feed readers, and those who link to it.</summary>
[Collection(nameof(ProvenSite))]
public class HeadMatterTests(ProvenSite proven)
{
    private const string BaseUrl = "https://example.org/sheep/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom",
        Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Each could leave the place that it is put into.
    private static readonly string[] Nasty =
    [
        "</title><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "]]>",
        "<!--",
        "-->",
        "{{ x }}",
        "@Html.Raw(\"<b>\")",
        "${{ secrets.X }}",
        "&lt;b&gt;",
        "&amp;",
        "&",
        "<![CDATA[ x ]]>",
        "<?xml version=\"1.0\"?>",
        "\\\" \\u003c",
        "line\u2028separator",
        "a\u00a0b",
        "x\u202Ey",
        "\U0001F404 moo",
        "Ünïcödé",
        "`code`",
        "[link](javascript:alert(1))",
        "# no heading",
        "1. no list",
        "a | b * c _ d",
    ];

    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public void Without_a_base_URL_nothing_claims_to_know_it()
    {
        Assert.Contains("No site URL is configured", proven.FirstBuild.StandardError, StringComparison.Ordinal);
        var head = Parse(_site, "articles/the-wolf.html").Head!;

        Assert.Equal("The wolf", head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Empty(head.QuerySelectorAll("link[rel=canonical], meta[property='og:url'], meta[property='og:image']"));
        Assert.DoesNotContain(_site.Tree().Keys, file =>
            file.StartsWith("sitemap", StringComparison.Ordinal) || file.Contains("posters", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Sitemap", Read(_site, "robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "https://example.org/sheep",
            string.Concat(_site.Tree().Keys.Where(IsPage).Select(page => Read(_site, page))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task With_a_base_URL_each_page_says_where_it_is()
    {
        var site = await WithBaseUrl("addressed");
        var pages = site.Tree()
            .Keys.Where(IsPage)
            .ToDictionary(
                page => page,
                page => Parse(site, page).Head!.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            );

        Assert.Equal($"{BaseUrl}articles/the-wolf.html", pages["articles/the-wolf.html"]);
        Assert.Equal(BaseUrl, pages["index.html"]);
        Assert.Equal($"{BaseUrl}listings/", pages["listings/index.html"]);
        // A former path names the current page; the page that is shown for any path has none.
        Assert.Equal($"{BaseUrl}articles/the-wolf.html", pages["beasts/index.html"]);
        Assert.Null(pages["404.html"]);
        Assert.All(Parse(site, "404.html").QuerySelectorAll("a, link[rel=stylesheet]"), link =>
            Assert.Matches("^(/sheep/|#|https:)", link.GetAttribute("href")!)
        );
    }

    [Fact]
    public async Task The_sitemap_names_each_page_that_readers_come_to_and_no_other()
    {
        var site = await WithBaseUrl("mapped");
        var named = XDocument
            .Parse(Read(site, "sitemap.xml"))
            .Descendants(Sitemaps + "loc")
            .Select(place => place.Value[BaseUrl.Length..])
            .Select(path => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path);

        Assert.Equal(
            site.Tree()
                .Keys.Where(page =>
                    IsPage(page) && page is not ("404.html" or "articles/the_Wolf.html" or "beasts/index.html")
                )
                .Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal)
        );
        Assert.Contains($"Sitemap: {BaseUrl}sitemap.xml", Read(site, "robots.txt"), StringComparison.Ordinal);
        Assert.Contains("<lastmod>2024-02-29</lastmod>", Read(site, "sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_made_of_Markdown_has_a_poster_that_is_the_same_everywhere()
    {
        var site = await WithBaseUrl("posters");
        var poster = Path.Combine(site.Output, "assets/posters/articles/the-wolf.png");
        var first = File.ReadAllBytes(poster);
        Assert.Equal(
            $"{BaseUrl}assets/posters/articles/the-wolf.png",
            Parse(site, "articles/the-wolf.html")
                .Head!.QuerySelector("meta[property='og:image']")!
                .GetAttribute("content")
        );
        Assert.Equal(
            (1200, 630),
            (
                BinaryPrimitives.ReadInt32BigEndian(first.AsSpan(16)),
                BinaryPrimitives.ReadInt32BigEndian(first.AsSpan(20))
            )
        );

        // One that was damaged where it is kept is drawn anew, and another culture draws the same.
        foreach (var kept in Directory.GetFiles(site.PathOf("artifacts/posters")))
        {
            File.WriteAllText(kept, "damaged");
        }

        await site.Command("--no-proof", "--address", BaseUrl)
            .WithEnvironmentVariables(environment => environment.Set("LC_ALL", "ar_SA.UTF-8"))
            .ExecuteAsync();

        Assert.Equal(first, File.ReadAllBytes(poster));
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

    [Fact]
    public void The_feeds_tell_of_the_same_articles_the_newest_first()
    {
        var atom = XDocument.Parse(Read(_site, "feed.xml")).Root!;
        using var json = JsonDocument.Parse(Read(_site, "feed.json"));
        var entries = atom.Elements(Atom + "entry").ToArray();
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(
            ["The wolf", "Counting sheep & lambs"],
            entries.Select(entry => entry.Element(Atom + "title")!.Value)
        );
        Assert.Equal("2024-03-01T00:00:00Z", atom.Element(Atom + "updated")!.Value);
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            entries.Select(entry => entry.Element(Atom + "id")!.Value),
            items.Select(item => item.GetProperty("id").GetString())
        );
        Assert.All(entries, entry =>
            Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal)
        );
        Assert.All(entries, entry =>
            Assert.Contains(entry.Element(Atom + "link")!.Attribute("href")!.Value, _site.Tree().Keys)
        );
        Assert.All(items, item => Assert.NotEmpty(item.GetProperty("content_text").GetString()!));
    }

    [Fact]
    public void A_copy_in_Markdown_holds_the_listings()
    {
        var text = Read(_site, "articles/the-wolf.md");

        Assert.StartsWith("# The wolf\n\n> What is left.\n", text, StringComparison.Ordinal);
        Assert.Contains("```csharp\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("snippet:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("xref:", text, StringComparison.Ordinal);
        Assert.Contains("[counting](counting-sheep.md)", text, StringComparison.Ordinal);
        Assert.Contains(
            "- [The wolf](articles/the-wolf.md): What is left.",
            Read(_site, "llms.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_nasty_title_stays_a_title_wherever_it_stands()
    {
        var site = _site.CopyTo("nasty");
        foreach (var (number, title) in Nasty.Index())
        {
            site.Write(
                $"input/articles/nasty-{number}.md",
                $"""
                ---
                title: {JsonSerializer.Serialize(title)}
                description: {JsonSerializer.Serialize(title)}
                checked: 2024-05-0{1 + (number % 9)}
                ---

                Text.

                """
            );
        }

        var build = await site.Build("--no-proof", "--address", BaseUrl);
        Assert.True(build.ExitCode == 0, build.StandardOutput);

        var entries = XDocument
            .Parse(Read(site, "feed.xml"))
            .Descendants(Atom + "title")
            .Select(title => title.Value)
            .ToHashSet();
        using var feed = JsonDocument.Parse(Read(site, "feed.json"));
        var items = feed
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("title").GetString())
            .ToHashSet();
        foreach (var (number, title) in Nasty.Index())
        {
            var page = Parse(site, $"articles/nasty-{number}.html");
            using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

            Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
            Assert.Equal($"{title} · How to count", page.QuerySelector("title")!.TextContent);
            Assert.Equal(title, page.Head!.QuerySelector("meta[name=description]")!.GetAttribute("content"));
            Assert.Equal(title, page.Head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
            Assert.Equal(title, data.RootElement.GetProperty("headline").GetString());
            Assert.Empty(
                page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), img, [onclick], [onerror]")
            );
            Assert.Contains(title, entries);
            Assert.Contains(title, items);
            Assert.Contains($"](articles/nasty-{number}.md)", Read(site, "llms.txt"), StringComparison.Ordinal);
        }
    }

    private async Task<SiteCopy> WithBaseUrl(string copy)
    {
        var site = _site.CopyTo(copy);
        var build = await site.Build("--no-proof", "--address", BaseUrl);
        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.DoesNotContain("No site URL", build.StandardError, StringComparison.Ordinal);
        return site;
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string Read(SiteCopy site, string file) => File.ReadAllText(Path.Combine(site.Output, file));

    private static IHtmlDocument Parse(SiteCopy site, string file) => new HtmlParser().ParseDocument(Read(site, file));
}
