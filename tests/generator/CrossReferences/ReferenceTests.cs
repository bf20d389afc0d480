using AngleSharp.Html.Dom;

namespace Generator.Tests.CrossReferences;

/// <summary>
/// How pages find each other: by id, by tag, by what lay there before; and what a folder says for all its articles.
/// </summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class ReferenceTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Theory]
    [InlineData("counting", "counting-sheep.html")]
    [InlineData("Counting sheep & lambs", "counting-sheep.html")]
    [InlineData("wolf", "#listing-wolf")]
    [InlineData("its fence", "#listing-fence")]
    [InlineData("Flock", "../glossary.html#flock")]
    [InlineData("sheep", "counting-sheep.html#listing-sheep")]
    [InlineData("shepherd", "../listings/index.html#shepherd")]
    public void An_id_leads_to_its_place(string text, string target) =>
        Assert.Equal(
            target,
            Wolf.QuerySelectorAll(".prose p a")
                .First(link =>
                    link.TextContent == text && link.GetAttribute("href")!.Contains(target, StringComparison.Ordinal)
                )
                .GetAttribute("href")
        );

    [Theory]
    [InlineData("articles/the_Wolf.html", "the-wolf.html")]
    [InlineData("beasts/index.html", "../articles/the-wolf.html")]
    public void A_former_path_leads_on(string former, string target)
    {
        var page = Parse(former);

        Assert.Equal($"0; url={target}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(target, page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_tag_has_a_page_with_all_articles_that_carry_it()
    {
        Assert.Equal(
            ["Counting sheep & lambs", "Sheep in the morning", "Sheep in the evening"],
            Titles("tags/sheep.html")
        );
        Assert.Equal(["The wolf"], Titles("tags/wool--teeth.html"));
        Assert.Equal(
            ["../tags/nights.html", "../tags/wool--teeth.html"],
            Wolf.QuerySelectorAll("a[rel=tag]").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            ["nights", "sheep", "wool & teeth"],
            Parse("tags/index.html").QuerySelectorAll("h2").Select(heading => heading.TextContent)
        );
    }

    [Fact]
    public void What_a_folder_says_holds_where_an_article_says_nothing()
    {
        Assert.Contains(
            "any sheep",
            Parse("articles/counting-sheep.html").QuerySelector(".facts")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["../tags/sheep.html"],
            Parse("articles/counting-sheep.html")
                .QuerySelectorAll("a[rel=tag]")
                .Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task The_nearest_folder_counts()
    {
        var site = _site.CopyTo("folders");
        site.Write("input/articles/far/_directory.yml", "tags:\n  - goats\n");
        site.Write("input/articles/far/away.md", "---\ntitle: Away\ndescription: Far.\nnumber: 5\n---\n\nText.\n");

        var build = await site.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        var page = site.Page("articles/far/away.html");
        Assert.Equal(["goats"], page.QuerySelectorAll("a[rel=tag]").Select(link => link.TextContent));
        Assert.Contains("all sheep", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    private IHtmlDocument Wolf => Parse("articles/the-wolf.html");

    private string[] Titles(string file) =>
        [.. Parse(file).QuerySelectorAll(".tagged a").Select(link => link.TextContent)];

    private IHtmlDocument Parse(string file) => _site.Page(file);
}
