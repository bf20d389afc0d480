using Generator.Build;

namespace Generator.Tests.Proof;

/// <summary>The list of the rules of the proof, which <c>.ci/rules</c> takes away one after another.</summary>
public class RulesTests
{
    private static readonly (string Name, string File, string Old, string New, string Test)[] Rules =
    [
        .. SourceTree
            .Text("tests/generator/Proof/rules.txt")
            .TrimEnd('\n')
            .Split("\n\n")
            .Select(rule => rule.Split('\n'))
            .Select(lines => (lines[0], lines[1], lines[2], lines[3], lines[4])),
    ];

    [Fact]
    public void What_is_taken_away_stands_once_in_its_file() =>
        Assert.All(Rules, rule =>
            Assert.Equal(2, SourceTree.Text(rule.File).Split(rule.Old, StringSplitOptions.None).Length)
        );

    [Fact]
    public void The_test_that_notices_it_exists()
    {
        var tests =
            from type in typeof(RulesTests).Assembly.GetTypes()
            from method in type.GetMethods()
            select $"{type.Name}.{method.Name}";

        Assert.Subset(tests.ToHashSet(), Rules.Select(rule => rule.Test).ToHashSet());
    }

    [Fact]
    public void Each_kind_of_problem_of_the_proof_has_a_rule() =>
        Assert.Equal(
            ProblemKinds
                .All.Select(kind => kind.Code)
                .Where(code =>
                    code.StartsWith("PRF", StringComparison.Ordinal) || code.StartsWith("CON", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
            Rules
                .Select(rule => rule.Name[..5])
                .Where(code => !code.StartsWith("LST", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
}
