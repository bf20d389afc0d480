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
        site.Add("bars", string.Concat(Enumerable.Repeat("a | ", 200)));
        site.Write("code/Counting/Silent.cs", "#pragma warning disable ,\n");

        var told = await site.Told();

        Assert.Contains("input/articles/end.md(6,1) ART24", told);
        Assert.Contains(told, one => one.StartsWith("input/articles/bars.md(6,", StringComparison.Ordinal));
        Assert.Contains(told, one => one.StartsWith("code/Counting/Silent.cs(1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_unknown_names_is_told_in_seconds()
    {
        var site = proven.Site.CopyTo("unknown-names");
        site.Add("names", string.Join(' ', Enumerable.Range(0, 900).Select(number => $"`Wolfe{number}()`.")));

        var told = await site.Told();

        Assert.Equal(900, told.Count(one => one.EndsWith("WRD09", StringComparison.Ordinal)));
        var suggested = (await site.Build("check", "--no-proof")).StandardOutput;
        Assert.Equal(50, suggested.Split("Did you mean").Length - 1);
    }
}
