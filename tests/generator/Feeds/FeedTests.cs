using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests.Feeds;

/// <summary>What feed readers are told.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class FeedTests(ProvenSite proven)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feeds_tell_of_the_same_articles_the_newest_first()
    {
        var site = await proven.WithBaseUrl("fed");
        var atom = XDocument.Parse(site.Read("feed.xml")).Root!;
        using var json = JsonDocument.Parse(site.Read("feed.json"));
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
        Assert.Equal(
            items.Select(item => item.GetProperty("url").GetString()),
            entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value)
        );
        Assert.All(items, item =>
            Assert.Contains(item.GetProperty("url").GetString()![ProvenSite.BaseUrl.Length..], site.Tree().Keys)
        );
        Assert.Equal($"{ProvenSite.BaseUrl}feed.json", json.RootElement.GetProperty("feed_url").GetString());
        Assert.Contains(atom.Elements(Atom + "link"), link =>
            (link.Attribute("rel")!.Value, link.Attribute("href")!.Value) == ("self", $"{ProvenSite.BaseUrl}feed.xml")
        );
        Assert.Equal(
            [$"feed.xml", "feed.json"],
            site.Page("index.html")
                .QuerySelectorAll("link[rel=alternate][type*=feed], link[rel=alternate][type*=atom]")
                .Select(link => link.GetAttribute("href"))
        );
        Assert.All(items, item => Assert.NotEmpty(item.GetProperty("content_text").GetString()!));
    }

    [Fact]
    public void Without_the_URL_of_the_site_there_is_no_feed_and_no_page_leads_to_one()
    {
        Assert.DoesNotContain(proven.Tree.Keys, file => file.StartsWith("feed", StringComparison.Ordinal));
        Assert.Null(proven.Site.Page("index.html").QuerySelector("link[href^=feed]"));
    }
}
