using AngleSharp.Dom;
using Generator.Archive;

namespace Generator.Tests.Sources;

/// <summary>The pages of whole files, which readers come to from a listing.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class SourceTests(ProvenSite proven)
{
    [Fact]
    public void Each_file_that_a_page_quotes_has_a_page_and_so_has_what_it_includes()
    {
        var pages = proven.Tree.Keys.Where(file => file.StartsWith("code/", StringComparison.Ordinal));

        Assert.Equal(
            ["barn", "clipped-wool", "contracts", "dream", "night", "sheep", "uncountable-refused", "wolf"],
            pages.Select(Path.GetFileNameWithoutExtension)
        );
        Assert.Equal(
            ["sheep.html", "wolf.html"],
            Parse("night")
                .QuerySelectorAll(".source-facts dd:first-of-type a")
                .Select(link => link.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("Sheep.cs", "sheep")]
    [InlineData("ClippedWool.cs", "clipped-wool")]
    [InlineData("Uncountable.refused.cs", "uncountable-refused")]
    public void A_file_is_shown_to_the_letter(string file, string page)
    {
        var lines = Parse(page).QuerySelectorAll(".line");

        Assert.Equal(
            File.ReadAllText(proven.Site.PathOf($"code/Counting/{file}")),
            string.Concat(lines.Select(line => line.TextContent + "\n"))
        );
        Assert.Equal(Enumerable.Range(1, lines.Length).Select(number => $"L{number}"), lines.Select(line => line.Id));
    }

    [Fact]
    public void A_file_names_the_tests_that_prove_it_and_each_leads_to_its_listings()
    {
        var tests = Parse("sheep").QuerySelectorAll(".proofs li");

        Assert.NotEmpty(tests);
        Assert.All(tests, test =>
            Assert.All(test.QuerySelectorAll("a[href^='#listing-']"), link =>
                Assert.NotNull(Parse("sheep").GetElementById(link.GetAttribute("href")![1..]))
            )
        );
        Assert.Contains(tests, test =>
            test.QuerySelectorAll("a").Select(link => link.TextContent).ToHashSet() is var keys
            && keys.IsSupersetOf(["sheep", "fence"])
        );
    }

    [Fact]
    public void A_listing_has_the_same_colours_in_its_article_and_in_its_file()
    {
        var article = Colours(ParseAt("articles/counting-sheep.html").QuerySelector("#listing-fence pre")!);

        Assert.Contains(("control", "for"), article);
        Assert.Equal(article, Colours(Parse("sheep").GetElementById("listing-fence")!));
    }

    [Fact]
    public void Regions_nest_and_each_says_where_it_is_shown_or_why_not()
    {
        var page = Parse("sheep");

        Assert.Equal("listing-sheep", page.GetElementById("listing-fence")!.ParentElement!.Id);
        Assert.StartsWith(
            "    #region sheep\nshown in Counting sheep",
            page.GetElementById("listing-sheep")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "    }\n    #endregion\n",
            page.GetElementById("listing-sheep")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "../../articles/counting-sheep.html#listing-sheep",
            page.QuerySelector("#listing-sheep > .region-note a")!.GetAttribute("href")
        );
        Assert.Equal(
            "not shown: the tests need a <shepherd>, & \"readers\" do not",
            page.QuerySelector("#listing-shepherd > .region-note")!.TextContent.Trim()
        );
    }

    [Fact]
    public void What_only_a_draft_shows_is_part_of_the_file_and_nothing_more()
    {
        Assert.Contains("#region shears", Parse("sheep").QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Parse("sheep").GetElementById("listing-shears"));
    }

    [Fact]
    public void A_file_that_must_not_compile_keeps_its_marks_and_the_compiler_speaks_below_them()
    {
        var refusal = Parse("uncountable-refused").QuerySelector(".refusal")!;

        Assert.Equal("        return \"many\"; //~ CS0029", refusal.PreviousElementSibling!.TextContent);
        Assert.Equal("               ^^^^^^\n", refusal.QuerySelector("[aria-hidden=true]")!.TextContent);
        Assert.Null(Parse("uncountable-refused").QuerySelector(".run"));
    }

    [Fact]
    public void Its_page_says_how_a_file_is_started() =>
        Assert.Equal("dotnet code/Counting/Contracts.cs", Parse("contracts").QuerySelector(".run code")!.TextContent);

    [Theory]
    [InlineData("code/Threads/LuckyRace.cs", "code/threads/lucky-race.html")]
    [InlineData("code/Async/LockAwait.refused.cs", "code/async/lock-await-refused.html")]
    [InlineData("code/ABTest2Go.cs", "code/ab-test2-go.html")]
    [InlineData("code/under_score.cs", "code/under-score.html")]
    [InlineData("code/Grüße.cs", "code/grüße.html")]
    public void A_path_has_no_capitals(string file, string path) => Assert.Equal(path, CodeFile.SitePathOf(file));

    private static (string? Class, string Text)[] Colours(IElement code) =>
        [
            .. code.QuerySelectorAll(".line > span")
                .Where(part => part.TextContent is not ("#region" or "#endregion") && part.ClassName != "local")
                .Select(part => (part.ClassName, part.TextContent)),
        ];

    private IDocument Parse(string page) => ParseAt($"code/counting/{page}.html");

    private IDocument ParseAt(string file) => proven.Site.Page(file);

    [Fact]
    public void All_code_can_be_fetched_in_one_file()
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(Path.Combine(proven.Site.Output, "code.zip"));

        Assert.Contains("code/Counting/Sheep.cs", archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry =>
        {
            using var text = new StreamReader(entry.Open());
            Assert.Equal(
                File.ReadAllText(proven.Site.PathOf(entry.FullName)).ReplaceLineEndings("\n"),
                text.ReadToEnd()
            );
        });
    }

    [Fact]
    public void What_programs_need_to_be_compiled_goes_with_them()
    {
        var packed = BuildArchive.Of([], [.. ReadMsBuildFiles.From(Checkout.Root)]).Bytes.ToArray();
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(packed));

        Assert.Equal(
            ["Directory.Packages.props", "code/Directory.Build.props"],
            archive.Entries.Select(entry => entry.FullName)
        );
        using var versions = new StreamReader(archive.Entries[0].Open());
        Assert.Contains("PackageVersion", versions.ReadToEnd(), StringComparison.Ordinal);
        Assert.Empty(ReadMsBuildFiles.From(Path.Combine(Checkout.Root, "code")));
    }
}
