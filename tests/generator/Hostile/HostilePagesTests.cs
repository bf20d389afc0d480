namespace Generator.Tests.Hostile;

/// <summary>What would take a parser minutes, gigabytes or all of its stack is refused, with its place.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostilePagesTests(ProvenSite proven)
{
    private const int Long = 250_000;

    [Fact]
    public async Task No_page_is_larger_than_its_budget()
    {
        var site = proven.Site.CopyTo("budget");
        (string Name, string Body, string Told)[] pages =
        [
            ("links-open", Filled("[a]("), "(6,1) ART25"),
            ("links-spaced", Filled("[ (]("), "(6,1) ART25"),
            ("links-half", Filled("[a](b"), "(6,1) ART25"),
            ("brackets", Filled("["), "(6,1) ART25"),
            ("emphasis", Filled("**x [a*b**c*](d) "), "(6,1) ART25"),
            ("few-signs", $"a {new string('*', 4_001)}", "(6,1) ART25"),
            ("after-text", $"Wool.\n\n{Filled("'")}", "(8,1) ART25"),
            ("wide-table", Table(1_000, 7_000), "(6,1) ART25"),
            ("same-headings", string.Concat(Enumerable.Repeat("## a\n\n", 20_000)), "(2006,1) ART25"),
            ("many-figures", string.Concat(Enumerable.Repeat("snippet: barn\n\n", 2_000)), "(606,1) ART25"),
            ("many-rows", "timeline: " + string.Concat(Enumerable.Repeat("barn ", 9_000)), "(6,1) TIM07"),
            ("quotes", string.Concat(Enumerable.Repeat("> ", 500)) + "a", "(6,129) ART03"),
            ("lists", "Wool.\n\n" + string.Concat(Enumerable.Repeat("- ", 500)) + "a", "(8,65) ART03"),
        ];
        foreach (var (name, body, _) in pages)
        {
            site.Add(name, body);
        }

        var told = await site.Told();

        Assert.All(pages, page => Assert.Contains($"input/articles/{page.Name}.md{page.Told}", told));
    }

    [Fact]
    public async Task What_is_within_the_budget_is_published()
    {
        var site = proven.Site.CopyTo("within-budget");
        site.Add("quoted", Filled("'")[..19_000]);
        site.Add("table", Table(20, 400));
        site.Add("headings", string.Concat(Enumerable.Repeat("## a\n\n", 1_000)));

        Assert.Empty(await site.Told());
    }

    [Theory]
    [InlineData("class Deep { A< int x; }", 9, "A<", 3_000, 511)]
    [InlineData("/// <a>\nclass Deep { }", 4, "<a>", 3_000, 755)]
    [InlineData("#if A\n#endif", 4, "!", 100_000, 255)]
    public async Task What_fills_the_stack_of_a_compiler_is_not_parsed(
        string code,
        int at,
        string part,
        int times,
        int column
    )
    {
        var site = proven.Site.CopyTo("deep-signs");
        site.Write("code/Counting/Deep.cs", code.Insert(at, string.Concat(Enumerable.Repeat(part, times))));

        Assert.Contains($"code/Counting/Deep.cs(1,{column}) LST24", await site.Told());
    }

    [Fact]
    public async Task No_article_has_thousands_of_tags()
    {
        var site = proven.Site.CopyTo("tags");
        var tags = string.Concat(Enumerable.Range(0, 501).Select(number => $"\n  - tag {number}"));
        site.Add("many", "Wool.", $"tags:{tags}\n");
        site.Add("few", "Wool.", $"tags:{tags[..tags.LastIndexOf('\n')]}\n");

        Assert.Equal(["input/articles/many.md(5,3) YML09"], await site.Told());
    }

    [Fact]
    public async Task Code_that_is_nested_too_deeply_is_not_parsed()
    {
        var site = proven.Site.CopyTo("deep-code");
        site.Write("code/Counting/Deep.cs", $"class Deep\n{{\n    int x = {new string('(', 100_000)};\n}}\n");
        site.Write("tests/listings/Deep.cs", $"class Deep {{ {new string('[', 100_000)}");

        Assert.Contains("code/Counting/Deep.cs(3,262) LST24", await site.Told());
        var proof = await site.Build("check");

        Assert.Equal(1, proof.ExitCode);
        Assert.Contains("code/Counting/Deep.cs(3,262): error LST24", proof.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("tests/listings/Deep.cs(1,263): error LST24", proof.StandardOutput, StringComparison.Ordinal);
    }

    private static string Filled(string part) => string.Concat(Enumerable.Repeat(part, Long / part.Length));

    // Rows may be short: they are as wide as the first one.
    private static string Table(int columns, int rows) =>
        $"{string.Concat(Enumerable.Repeat("a|", columns))}\n{string.Concat(Enumerable.Repeat("-|", columns))}\n"
        + string.Concat(Enumerable.Repeat("a|\n", rows));
}
