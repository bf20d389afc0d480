namespace Generator.Tests.Hostile;

/// <summary>What <see cref="FuzzTests"/> has found once, so that nobody has to find it again.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class FoundByFuzzingTests(ProvenSite proven)
{
    [Fact]
    public async Task Texts_that_ended_a_build_with_an_exception_are_problems()
    {
        var site = proven.Site.CopyTo("found");
        site.Add("end", ":::");
        site.Add("brackets", new string('[', 150));
        site.Add("table", $"Wool.\nMore {string.Concat(Enumerable.Repeat("x[", 60))} | b\n--- | ---\n| a | b |");
        site.Write("code/Counting/Silent.cs", "#pragma warning disable ,\n");

        var told = await site.Told();

        Assert.Contains("input/articles/end.md(6,1) ART21", told);
        Assert.Contains("input/articles/brackets.md(6,49) ART03", told);
        Assert.Contains("input/articles/table.md(7,102) ART03", told);
    }

    [Fact]
    public async Task Code_that_takes_a_compiler_long_to_parse_is_not_parsed()
    {
        var site = proven.Site.CopyTo("strings");
        site.Write("code/Counting/Strings.cs", $"// Wool.\nvar x = {string.Concat(Enumerable.Repeat("$\"{", 240))}");

        Assert.Contains("code/Counting/Strings.cs(2,47) LST24", await site.Told());
    }

    [Fact]
    public async Task A_page_of_unknown_names_is_told_in_seconds()
    {
        var site = proven.Site.CopyTo("unknown-names");
        site.Add("names", string.Join(' ', Enumerable.Repeat("`Wolff()`.", 900)));

        var told = await site.Told();

        Assert.Equal(900, told.Count(one => one.EndsWith("WRD09", StringComparison.Ordinal)));
        var suggested = (await site.Build("check", "--no-proof")).StandardOutput;
        Assert.Equal(50, suggested.Split("Did you mean").Length - 1);
    }
}
