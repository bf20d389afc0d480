using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests.Hostile;

/// <summary>A title stays a title on each page and in each file that names it.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostileTitleTests(ProvenSite proven)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

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
        "\U0001F404 moo",
        "Ünïcödé",
        "`code`",
        "[link](javascript:alert(1))",
        "# no heading",
        "1. no list",
        "a | b * c _ d",
    ];

    [Fact]
    public async Task A_nasty_title_stays_a_title_wherever_it_stands()
    {
        var site = proven.Site.CopyTo("nasty");
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

        var build = await site.Build("--no-proof", "--address", ProvenSite.BaseUrl);
        Assert.True(build.ExitCode == 0, build.StandardOutput);

        var entries = XDocument
            .Parse(site.Read("feed.xml"))
            .Descendants(Atom + "title")
            .Select(title => title.Value)
            .ToHashSet();
        using var feed = JsonDocument.Parse(site.Read("feed.json"));
        var items = feed
            .RootElement.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("title").GetString())
            .ToHashSet();
        foreach (var (number, written) in Nasty.Index())
        {
            var title = Typeset.Of(written);
            var page = site.Page($"articles/nasty-{number}.html");
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
            Assert.Contains($"](articles/nasty-{number}.md)", site.Read("llms.txt"), StringComparison.Ordinal);
        }
    }
}
