using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests;

/// <summary>What stands around the text of a page, and leads on from it.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public sealed partial class FrameTests(ProvenSite proven)
{
    [Fact]
    public async Task The_head_and_the_foot_of_a_page() =>
        await Verify(
            string.Join(
                '\n',
                Parse("articles/the-wolf.html")
                    .QuerySelectorAll(".skip, .site-header, .site-footer")
                    .Select(part => Hash.Replace(Sdk.Replace(part.OuterHtml, "VERSION"), ".HASH."))
            )
        );

    [Theory]
    [InlineData("articles/the-wolf.html", "Articles", "true")]
    [InlineData("talk/index.html", "Talk", "page")]
    [InlineData("glossary.html", "Glossary", "page")]
    [InlineData("listings/index.html", "Listings", "page")]
    [InlineData("proof/index.html", null, null)]
    public void The_header_says_where_the_reader_is(string page, string? place, string? current)
    {
        var here = Parse(page).QuerySelectorAll(".site-nav [aria-current]");

        Assert.Equal(
            place is null ? [] : [(place, current)],
            here.Select(link => (link.TextContent, link.GetAttribute("aria-current")))
        );
    }

    [Fact]
    public void The_script_that_knows_the_colours_runs_before_anything_is_drawn()
    {
        var head = Parse("index.html").Head!.Children.ToList();
        var early = head.FindIndex(element => element is IHtmlScriptElement { IsDeferred: false, IsAsync: false });

        Assert.InRange(early, 0, head.FindIndex(element => element is IHtmlLinkElement { Relation: "stylesheet" }));
    }

    [Fact]
    public async Task A_reader_who_skips_what_is_optional_is_led_straight_on()
    {
        var other = Path.Combine(proven.Site.Root, "paths");
        await proven.Site.Build("--drafts", "--output", other);

        var turns = Parse("articles/counting-sheep.html", other).QuerySelectorAll(".turn a");

        Assert.Equal(
            [
                ("next", "the-wolf.html", "Next 2. The wolf optional"),
                (null, "shearing.html", "Or straight on 3. Shearing core"),
            ],
            turns.Select(turn =>
                (turn.GetAttribute("rel"), turn.GetAttribute("href")!, turn.TextContent.Split(" ·")[0])
            )
        );
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public void The_series_is_drawn_as_long_as_it_takes()
    {
        var bars = Parse("index.html").QuerySelectorAll(".series ol rect");

        Assert.Equal(
            [
                ("core", "0%"),
                ("optional", bars[0].GetAttribute("width")),
                ("extended", bars[0].GetAttribute("width")),
                ("extended", "50%"),
            ],
            bars.Select(bar => (bar.ClassName!, bar.GetAttribute("x")))
        );
    }

    [Fact]
    public void An_article_can_be_edited_where_its_source_is() =>
        Assert.Equal(
            "https://example.org/counting/edit/main/input/articles/the-wolf.md",
            Parse("articles/the-wolf.html").QuerySelector(".page-facts a")!.GetAttribute("href")
        );

    [Fact]
    public async Task In_a_repository_a_page_tells_its_last_change()
    {
        var copy = proven.Site.CopyTo("in a repository");
        await Git(copy, "init", "-q");
        await Git(copy, "add", "input");
        await Git(copy, "-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "-q", "-m", "Count");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Equal(
            "2024-05-06",
            Parse("articles/the-wolf.html", copy.Output).QuerySelector(".page-facts time")!.TextContent
        );
        Assert.Null(Parse("articles/the-wolf.html").QuerySelector(".page-facts time"));
    }

    [Fact]
    public void The_contents_are_the_headings_of_the_page()
    {
        var page = Parse("articles/the-wolf.html");

        Assert.Equal(
            page.QuerySelectorAll("main h2").Select(heading => ($"#{heading.Id}", heading.TextContent)),
            page.QuerySelectorAll(".contents .lane > ul a")
                .Select(link => (link.GetAttribute("href")!, link.TextContent))
        );
    }

    [Fact]
    public void Each_heading_of_a_text_has_a_link_to_itself_and_none_in_its_name()
    {
        foreach (
            var page in new[]
            {
                "articles/the-wolf.html",
                "articles/counting-sheep.html",
                "proof/index.html",
                "listings/index.html",
                "talk/index.html",
            }.Select(page => Parse(page))
        )
        {
            Assert.All(page.QuerySelectorAll("main h2"), heading =>
            {
                Assert.Equal($"#{heading.Id}", heading.NextElementSibling!.GetAttribute("href"));
                Assert.Contains(
                    heading.TextContent,
                    heading.NextElementSibling.GetAttribute("aria-label"),
                    StringComparison.Ordinal
                );
                Assert.Null(heading.QuerySelector("a.anchor"));
            });
        }
    }

    [Fact]
    public void A_term_leads_from_the_glossary_to_where_an_article_explains_it_and_back()
    {
        var places = Parse("glossary.html").QuerySelectorAll("dd .term-places a");

        Assert.Equal(
            [("Counting sheep & lambs", "articles/counting-sheep.html#term-flock")],
            places.Select(place => (place.TextContent, place.GetAttribute("href")!))
        );
        Assert.Equal(
            "../glossary.html#flock",
            Parse("articles/counting-sheep.html").GetElementById("term-flock")!.GetAttribute("href")
        );
    }

    [Fact]
    public void The_glossary_is_found_by_letters() =>
        Assert.Equal(
            [("F", "#flock")],
            Parse("glossary.html")
                .QuerySelectorAll(".letters a")
                .Select(letter => (letter.TextContent, letter.GetAttribute("href")!))
        );

    private IHtmlDocument Parse(string file, string? folder = null) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder ?? proven.Site.Output, file)));

    private static async Task Git(SiteCopy copy, params string[] arguments) =>
        await CliWrap
            .Cli.Wrap("git")
            .WithArguments(arguments)
            .WithWorkingDirectory(copy.Root)
            .WithEnvironmentVariables(environment => environment.Set("GIT_COMMITTER_DATE", "2024-05-06T12:00:00Z"))
            .ExecuteAsync();

    [GeneratedRegex(@"10\.0\.\d+")]
    private static partial Regex Sdk { get; }

    [GeneratedRegex("""\.[0-9a-f]{8}\.""")]
    private static partial Regex Hash { get; }
}
