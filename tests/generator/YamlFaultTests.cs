using Generator.Build;

namespace Generator.Tests;

/// <summary>What YAML refuses is told in the words of an author, where the mistake is.</summary>
public class YamlFaultTests
{
    [Theory]
    [InlineData("title: Sheep: a count", 1, 8, "the value contains a colon", "Quote it: \"Sheep: a count\".")]
    [InlineData("title: A \"B\": c", 1, 8, "the value contains a colon", "Quote it: 'A \"B\": c'.")]
    [InlineData("title: A\nneeds:\n\t- b", 3, 1, "a tab indents this line", "Use spaces.")]
    [InlineData("\ttitle: A\ndescription: b", 1, 1, "a tab indents this line", "Use spaces.")]
    [InlineData("title: \"A\ndescription: b", 1, 8, "this quote is never closed", "Add a closing `\"`.")]
    [InlineData("title: 'A", 1, 8, "this quote is never closed", "Add a closing `'`.")]
    [InlineData("needs: [a, b\ntitle: c", 1, 8, "this bracket is never closed", "Close it")]
    [InlineData("title: {A\ndescription: b", 1, 8, "this bracket is never closed", "Close it")]
    [InlineData("title: A\n  level: core", 2, 3, "this line is indented and the one above it is not", "Start both")]
    [InlineData("title: A\nlevel core\n", 2, 1, "this line has no colon", "Put a key and a colon in front of it.")]
    [InlineData("title: @ann", 1, 8, "a value can't start with this sign", "Quote it: \"@ann\".")]
    [InlineData("title: `A`", 1, 8, "a value can't start with this sign", "Quote it: \"`A`\".")]
    [InlineData("title: \"A\" and B", 1, 12, "text follows the closing quote", "Put the whole value between quotes.")]
    [InlineData("title:A\nlevel: core", 1, 1, "a space is missing after the colon", "Write `title: A`.")]
    [InlineData("title: \"A\\d\"", 1, 10, "a backslash has a meaning between double quotes", "Use single quotes.")]
    public void A_usual_mistake_is_named(string yaml, int line, int column, string why, string fix)
    {
        var problem = Assert.Single(
            Yaml.Bind<FrontMatter>(yaml, new Location("a.md", 0), key => key).Problems,
            problem => problem.Code == "YML01"
        );

        Assert.Equal((line, column), (problem.At.Line, problem.At.Column));
        Assert.Equal($"This isn't valid YAML: {why}.", problem.Message);
        Assert.StartsWith(fix, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_unusual_one_the_parser_tells() =>
        Assert.StartsWith(
            "This isn't valid YAML: While scanning",
            Yaml.Bind<FrontMatter>("tags:\n- a\n b: c", new Location("a.md", 0), key => key).Problems[0].Message,
            StringComparison.Ordinal
        );
}
