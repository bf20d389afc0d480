using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>Mistakes that would publish a page which looks right to nobody but its author.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public sealed partial class SilentMistakesTests(ProvenSite proven)
{
    [Theory]
    [InlineData("snippet: sheep {output", "ART20 6")]
    [InlineData("snippet:sheep", "")]
    [InlineData("snippet:shep", "LST01 6")]
    [InlineData("snipet: sheep", "ART20 6")]
    // It ends the paragraph, and is shown.
    [InlineData("Look at this:\nsnippet: sheep", "")]
    [InlineData("Look at this:\nsnipet: sheep", "ART20 7")]
    [InlineData("Timeline: barn", "ART20 6")]
    [InlineData("timeline : barn", "ART20 6")]
    [InlineData("Pipeline: barn", "")]
    [InlineData("Look at snippet: sheep here.", "")]
    [InlineData("::::exercise\nCount.\n\n:::solution\nThree.\n:::", "ART24 6")]
    [InlineData(":::exercise\nCount.", "ART24 6")]
    [InlineData("```console\nls", "ART24 6")]
    [InlineData("```\nvar sheep = 3;\nConsole.WriteLine(sheep);\n```", "ART05 6")]
    [InlineData("```text\npublic class Sheep { }\n```", "ART05 6")]
    [InlineData("Indented:\n\n    foreach (var sheep in flock) { Count(sheep); }", "ART05 8")]
    [InlineData("```text\nThe sheep says: baa; the wolf says nothing;\n```", "")]
    [InlineData("```\n{ \"sheep\": 3 }\n```", "")]
    [InlineData("```\nsheep;\n```", "")]
    [InlineData("```yaml\nsheep: 3\n```", "")]
    public async Task A_block_is_what_it_looks_like(string text, string problem)
    {
        var site = proven.Site.CopyTo("silent");
        site.Write("input/articles/silent.md", $"---\ntitle: Silence\ndescription: Nothing is said.\n---\n\n{text}\n");

        var build = await site.Build("check", "--no-proof");

        Assert.Equal(
            problem,
            string.Join(
                '\n',
                Told.Matches(build.StandardOutput).Select(one => $"{one.Groups["code"]} {one.Groups["line"]}")
            )
        );
    }

    [Fact]
    public async Task A_hole_in_the_numbers_a_term_out_of_order_and_a_reason_in_vain_are_problems()
    {
        var site = proven.Site.CopyTo("holes");
        site.Replace("input/articles/the-wolf.md", "number: 2", "number: 6");
        site.Replace("input/glossary.md", "Flock\n", "Zebra\n:   A sheep with stripes.\n\nFlock\n");
        site.Replace("code/Counting/Barn.cs", "#region barn", "#region barn unquoted: it is new");

        var build = await site.Build("check", "--no-proof");

        Assert.Contains(
            "input/articles/shearing.md(1,1): error ART23: This article has the number 3, and there is no article 2.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "input/articles/the-wolf.md(1,1): error ART23: This article has the number 6, and there is no article 5.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "error WRD10: The term 'Flock' comes after 'Zebra'",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "code/Counting/Barn.cs(9,5): error LST23: The listing 'barn' says why no article quotes it "
                + "(\"it is new\"), and input/articles/",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex(@"^input/articles/silent\.md\((?<line>\d+),\d+\): error (?<code>\w+):", RegexOptions.Multiline)]
    private static partial Regex Told { get; }
}
