using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.Tests.Listings;

/// <summary>
/// What stands around a listing on its page; the form of each panel is in the snapshot of the good site.
/// </summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public partial class FigureTests(ProvenSite proven)
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public async Task Files_and_tests_lead_to_the_repository_at_the_built_commit()
    {
        var copy = proven.Site.CopyTo("with a commit");
        copy.Write(".git/HEAD", Commit + "\n");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        var page = Parse(copy, "articles/counting-sheep.html");
        Assert.Equal(
            $"https://example.org/counting/blob/{Commit}/code/Counting/Sheep.cs",
            Href(Parse(copy, "code/counting/sheep.html"), ".source-facts a[href^=https]")
        );
        Assert.Equal(
            $"https://example.org/counting/blob/{Commit}/tests/listings/SheepTests.cs#L7-L13",
            Href(page, "#listing-fence .test a")
        );
        AssertLinesAt(copy, Href(page, "#listing-fence .test a"), "[Fact, Proves(\"sheep\"), Proves(\"fence\")]", "}");
    }

    [Fact]
    public void Without_a_commit_nothing_leads_there()
    {
        Assert.Empty(Parse(proven.Site, "articles/counting-sheep.html").QuerySelectorAll(".test a"));
        Assert.Empty(Parse(proven.Site, "code/counting/sheep.html").QuerySelectorAll("main a[href^=https]"));
    }

    [Fact]
    public void The_caption_names_the_listing_and_is_its_permalink()
    {
        var page = Parse(proven.Site, "articles/counting-sheep.html");

        Assert.All(page.QuerySelectorAll("figure.listing"), figure =>
        {
            var key = figure.QuerySelector("figcaption .key")!;
            Assert.Equal($"#listing-{key.TextContent}", key.GetAttribute("href"));
            Assert.NotNull(page.GetElementById($"listing-{key.TextContent}"));
        });
        Assert.Equal("fence", page.QuerySelector("#listing-fence .key")!.TextContent);
    }

    [Fact]
    public void Below_the_code_one_line_says_what_proves_it()
    {
        var page = Parse(proven.Site, "articles/counting-sheep.html");
        var wolf = Parse(proven.Site, "articles/the-wolf.html");

        Assert.Equal("Proven: 1 test · 2/2 lines", page.QuerySelector("#listing-fence .proof")!.TextContent);
        Assert.Equal(
            "Proven: is refused by the compiler · 1 test",
            wolf.QuerySelector("#listing-uncountable .proof")!.TextContent
        );
    }

    [Fact]
    public void How_to_run_a_file_is_said_at_its_first_listing_only()
    {
        var page = Parse(proven.Site, "articles/counting-sheep.html");

        Assert.All(
            page.QuerySelectorAll("figure.listing")
                .GroupBy(figure => figure.QuerySelector("figcaption .file")!.TextContent, StringComparer.Ordinal),
            figures => Assert.All(figures.Skip(1), figure => Assert.Null(figure.QuerySelector(".run")))
        );
        Assert.Equal("Run", page.QuerySelector("#listing-sheep .foot details:has(.run) summary")!.TextContent);
    }

    [Fact]
    public void The_caption_leads_to_the_listing_in_its_file()
    {
        var link = Href(Parse(proven.Site, "articles/counting-sheep.html"), "#listing-fence figcaption .file");

        Assert.Equal("../code/counting/sheep.html#listing-fence", link);
        Assert.Contains(
            "number <= sheep",
            Parse(proven.Site, "code/counting/sheep.html").GetElementById("listing-fence")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            link["../".Length..],
            Href(Parse(proven.Site, "listings/index.html"), "#fence .file a")["../".Length..]
        );
    }

    [Fact]
    public void Lines_are_numbered_where_there_are_more_than_three()
    {
        var page = Parse(proven.Site, "articles/the-wolf.html");

        Assert.True(page.QuerySelector("#listing-wolf pre code")!.ClassList.Contains("numbered"));
        Assert.False(page.QuerySelector("#listing-coin pre code")!.ClassList.Contains("numbered"));
    }

    [Fact]
    public void The_compiler_speaks_under_the_line_and_points_at_the_place()
    {
        var line = Parse(proven.Site, "articles/the-wolf.html").QuerySelector("#listing-uncountable .refusal")!;

        Assert.Equal("    return \"many\";", line.PreviousElementSibling!.TextContent);
        Assert.Equal("           ^^^^^^\n", line.QuerySelector("[aria-hidden=true]")!.TextContent);
        Assert.Equal(
            "CS0029 Cannot implicitly convert type 'string' to 'int'\n",
            line.QuerySelector(".message")!.TextContent
        );
        Assert.StartsWith("https://", Href(line, "a"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_who_is_asked_first_does_not_see_the_answer_under_the_line()
    {
        var asked = Parse(proven.Site, "articles/the-wolf.html").QuerySelectorAll("figure")[^1];

        Assert.Empty(asked.QuerySelectorAll(".refusal"));
        Assert.Equal(
            "Line 3: CS0029 Cannot implicitly convert type 'string' to 'int'",
            asked.QuerySelector("details.output li")!.TextContent
        );
    }

    [Fact]
    public void Only_a_file_that_can_be_started_says_how()
    {
        var page = Parse(proven.Site, "articles/the-wolf.html");

        var run = page.QuerySelectorAll(".run")
            .Single(run => run.QuerySelector("code")!.TextContent == "dotnet code/Counting/Contracts.cs");
        Assert.Equal("Bring two sheep: Ann and Bob.", run.QuerySelector(".note")!.TextContent);
        Assert.Null(page.QuerySelector("#listing-wolf .run .note"));
        Assert.Null(page.QuerySelector("#listing-uncountable .run"));
    }

    [Fact]
    public void The_run_is_named_with_its_versions_and_its_whole_hash()
    {
        var facts = Parse(proven.Site, "articles/counting-sheep.html").QuerySelector("#listing-fence .tests dl")!;

        Assert.Matches("""\.NET 10\.0\.\d+.*, compiled by SDK 10\.0\.\d+""", facts.TextContent);
        Assert.Matches("^SHA-256: [0-9a-f]{64}$", facts.QuerySelector("[title]")!.GetAttribute("title")!);
    }

    private static string Href(IParentNode page, string selector) =>
        page.QuerySelector(selector)!.GetAttribute("href")!;

    private static void AssertLinesAt(SiteCopy site, string link, string first, string last)
    {
        var place = Place.Match(link);
        var lines = File.ReadAllLines(site.PathOf(place.Groups["file"].Value));
        Assert.Equal(first, lines[int.Parse(place.Groups["first"].Value) - 1].Trim());
        Assert.Equal(last, lines[int.Parse(place.Groups["last"].Value) - 1].Trim());
    }

    private static IDocument Parse(SiteCopy site, string file) => site.Page(file);

    [GeneratedRegex("/blob/[0-9a-f]+/(?<file>[^#]+)#L(?<first>[0-9]+)-L(?<last>[0-9]+)$")]
    private static partial Regex Place { get; }
}
