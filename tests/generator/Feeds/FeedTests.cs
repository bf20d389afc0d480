using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests.Feeds;

/// <summary>What feed readers are told.</summary>
[Collection(nameof(ProvenSite)), Trait("Speed", "slow")]
public class FeedTests(ProvenSite proven)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public void The_feeds_tell_of_the_same_articles_the_newest_first()
    {
        var atom = XDocument.Parse(_site.Read("feed.xml")).Root!;
        using var json = JsonDocument.Parse(_site.Read("feed.json"));
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
}
