using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Generator.Proof.Closures;

namespace Generator.Tests;

/// <summary>What the site is made of, as a whole and in part.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public partial class GoodSiteTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public async Task The_site_is_published_with_each_feature()
    {
        var text = new StringBuilder();
        foreach (var file in _site.Tree().Keys.OrderBy(file => Hash.Replace(file, "."), StringComparer.Ordinal))
        {
            text.Append("=== ").Append(Hash.Replace(file, ".HASH.")).Append('\n');
            if (SiteCopy.IsPage(file))
            {
                text.Append(Versions.Replace(_site.Page(file).QuerySelector("main")!.OuterHtml, "VERSION"))
                    .Append('\n');
            }
        }

        await Verify(text.ToString());
    }

    [Fact]
    public async Task The_frame_of_a_page_is_strict_and_relative() =>
        await Verify(Hash.Replace(_site.Page("articles/the-wolf.html").Head!.OuterHtml, ".HASH."));

    [Fact]
    public void Parts_of_an_article_follow_each_other_and_say_which_they_are()
    {
        var morning = _site.Page("articles/morning.html");
        var series = _site
            .Page("index.html")
            .QuerySelectorAll(".series ol li")
            .Select(item =>
                $"{item.GetAttribute("value")} {item.QuerySelector("a")!.GetAttribute("href")} "
                + item.QuerySelector(".level")!.TextContent
            );

        Assert.Equal("Article 4a, part 1 of 2 · extended", morning.QuerySelector(".kicker")!.TextContent);
        Assert.Equal("the-wolf.html", morning.QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("evening.html", morning.QuerySelector("[rel=next]")!.GetAttribute("href"));
        Assert.Equal(
            "Article 4b, part 2 of 2 · extended",
            _site.Page("articles/evening.html").QuerySelector(".kicker")!.TextContent
        );
        Assert.Equal(
            "Article 2 · optional",
            _site.Page("articles/the-wolf.html").QuerySelector(".kicker")!.TextContent
        );
        Assert.Equal(
            [
                "4 articles/morning.html part 1 of 2 · extended · 1 minute",
                "4 articles/evening.html part 2 of 2 · extended · 1 minute",
            ],
            series.TakeLast(2)
        );
    }

    [Fact]
    public void The_proof_tells_which_evidence_it_rests_on_and_counts_what_readers_see()
    {
        var proof = _site.Page("proof/index.html");
        var rows = _site.Page("listings/index.html").QuerySelectorAll("tbody tr").Length;

        Assert.Equal(HashClosure.Of(_site.Root), proof.QuerySelector(".evidence code")!.TextContent);
        Assert.Equal($"{rows}", proof.QuerySelector(".promises tfoot td")!.TextContent);
        Assert.Equal(
            rows,
            proof
                .QuerySelectorAll(".promises tbody td")
                .Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void Each_page_describes_itself_in_words_of_its_own()
    {
        var pages = _site
            .Tree()
            .Keys.Where(SiteCopy.IsPage)
            .ToLookup(
                file => _site.Page(file).QuerySelector("meta[name=description]")?.GetAttribute("content"),
                StringComparer.Ordinal
            );

        // Redirects have none.
        Assert.All(pages.Where(same => same.Key is not null), same => Assert.Single(same));
    }

    [Fact]
    public void A_listing_is_shown_to_the_letter()
    {
        var shown = _site.Page("articles/counting-sheep.html").QuerySelector("#listing-fence pre code")!.TextContent;

        Assert.Contains(
            shown.Split('\n')[0],
            File.ReadAllText(_site.PathOf("code/Counting/Sheep.cs")),
            StringComparison.Ordinal
        );
        Assert.Equal(4, shown.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task A_draft_is_checked_and_published_only_on_demand()
    {
        var other = Path.Combine(_site.Root, "with drafts");

        await _site.Build("--drafts", "--output", other);

        Assert.DoesNotContain("articles/shearing.html", _site.Tree().Keys);
        Assert.Contains("articles/shearing.html", SiteCopy.TreeOf(other).Keys);
        Assert.Null(_site.Page("listings/index.html").GetElementById("shears"));
        Assert.NotNull(
            new HtmlParser()
                .ParseDocument(File.ReadAllText(Path.Combine(other, "listings/index.html")))
                .GetElementById("shears")
        );
        Directory.Delete(other, recursive: true);
    }

    // Of the closure, the runtime and the SDK.
    [GeneratedRegex("""[0-9a-f]{64}|(?<=">)[0-9a-f]{12}(?=</code>)|10\.0\.\d+""")]
    private static partial Regex Versions { get; }

    [GeneratedRegex("""\.[0-9a-f]{8}\.""")]
    private static partial Regex Hash { get; }
}
