namespace Generator.Tests.Listings;

/// <summary>The markers of a listing come in two kinds, and a pair is of one kind.</summary>
public class MarkerTests
{
    private const string Wolf = "code/Counting/Wolf.cs";

    private readonly SiteCopy _site = SiteCopy.Of("good", "markers");

    [Fact]
    public async Task A_comment_closed_by_a_region_is_one_problem()
    {
        _site.Replace(Wolf, "// end-snippet", "#endregion");

        await AssertOneProblem(
            "is opened by `// begin-snippet:` and closed by `#endregion`. Hint: Write `// end-snippet`"
        );
    }

    [Fact]
    public async Task A_region_closed_by_a_comment_is_one_problem()
    {
        _site.Replace(Wolf, "// begin-snippet: wolf", "#region wolf");

        await AssertOneProblem("is opened by `#region` and closed by `// end-snippet`. Hint: Write `#endregion`");
    }

    [Fact]
    public async Task What_the_compiler_misses_then_is_not_told_as_well()
    {
        _site.Replace(Wolf, "// end-snippet", "#endregion");

        var build = await _site.Build("check");

        Assert.Contains($"{Wolf}(18,5): error LST22: ", build.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("CS1028", build.StandardOutput, StringComparison.Ordinal);
    }

    // The listing exists all the same, so no line that quotes it is a problem.
    private async Task AssertOneProblem(string told)
    {
        var build = await _site.Build("check", "--no-proof");

        Assert.Contains(
            $"{Wolf}(18,5): error LST22: The listing 'wolf' {told} here.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("error LST0", build.StandardOutput, StringComparison.Ordinal);
    }
}
