using Generator.Build;

namespace Generator.Tests.Search;

/// <summary>The words that authors give to the search.</summary>
public class FindWordsTests
{
    private static readonly Location Start = new("input/a.md", 1);

    [Fact]
    public void Words_stand_between_commas_below_their_place()
    {
        var (matter, problems) = Bind("find:\n  page: hanging , not responding\n  get-ready: 404\n");

        Assert.Empty(problems);
        Assert.Equal(
            ["page: hanging; not responding (5,3)", "get-ready: 404 (6,3)"],
            matter.Find.Select(find =>
                $"{find.Place}: {string.Join("; ", find.Words)} ({find.At.Line},{find.At.Column})"
            )
        );
    }

    [Fact]
    public void Without_any_there_are_none() => Assert.Empty(Bind("").Value.Find);

    [Theory]
    [InlineData("find: install\n")]
    [InlineData("find:\n  - install\n")]
    [InlineData("find:\n  get-ready:\n    - install\n")]
    [InlineData("find:\n  get-ready: \",\"\n")]
    public void Anything_else_is_told_how_to_write_them(string yaml)
    {
        var problem = Assert.Single(Bind(yaml).Problems);

        Assert.Equal(("YML03", 4), (problem.Code, problem.At.Line));
        Assert.Contains("`anchor: words, other words`", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_named_twice_is_a_problem()
    {
        var problem = Assert.Single(Bind("find:\n  page: one\n  page: two\n").Problems);

        Assert.Equal(("YML05", 6), (problem.Code, problem.At.Line));
    }

    [Fact]
    public void A_mapping_inside_the_mapping_is_a_problem() =>
        Assert.Equal("YML03", Assert.Single(Bind("find:\n  page:\n    deep: words\n").Problems).Code);

    private static (FrontMatter Value, IEnumerable<Problem> Problems) Bind(string yaml)
    {
        var (value, problems) = Yaml.Bind<FrontMatter>($"title: A\ndescription: B\n{yaml}", Start, key => key);
        return (value, problems);
    }
}
