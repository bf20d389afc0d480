using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>Tests run in two speeds: all of them, or those without the trait of the slow ones.</summary>
public partial class SpeedTests
{
    private const string Slow = """Trait("Speed", "slow")""";

    // The good site is compiled and proven, or all programs are run, before the first test of such a class.
    [Theory]
    [InlineData("tests/generator", "ProvenSite.", 40)]
    [InlineData("tests/programs", "AllRuns.Collection", 3)]
    public void What_shares_a_costly_start_is_slow(string folder, string collection, int atLeast)
    {
        var sharing = SourceTree
            .Below(folder, "*Tests.cs")
            .Select(SourceTree.Text)
            .SelectMany(text => Shares.Matches(text))
            .Where(match => match.Groups["collection"].Value.StartsWith(collection, StringComparison.Ordinal))
            .ToArray();

        Assert.True(sharing.Length >= atLeast, $"{sharing.Length}");
        Assert.All(sharing, match => Assert.Contains(Slow, match.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void What_needs_a_browser_is_slow() =>
        Assert.Contains(
            """<AssemblyAttribute Include="Xunit.AssemblyTraitAttribute">""",
            SourceTree.Text("tests/browser/Browser.Tests.csproj"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Contributors_are_told_how_to_leave_them_out() =>
        Assert.Contains(
            "`dotnet test --filter \"Speed!=slow\"`",
            SourceTree.Text("CONTRIBUTING.md"),
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"^\[Collection\((?<collection>[\w.()]+?)\)[\],].*$", RegexOptions.Multiline)]
    private static partial Regex Shares { get; }
}
