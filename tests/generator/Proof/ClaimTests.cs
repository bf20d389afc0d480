using Generator.Build;
using Generator.Proof;

namespace Generator.Tests.Proof;

/// <summary>A claim counts only if the source and the compiled tests agree on it.</summary>
public class ClaimTests
{
    private static readonly Claim Written = new("Tests.It_runs", "key", new Location("a.cs", 3), default, null, null);

    private static readonly CompiledClaim Compiled = new("Tests.It_runs", "key", default, null, null);

    [Fact]
    public void What_both_have_is_no_problem() => Assert.Empty(CheckClaims.Of([Written], [Compiled]));

    [Fact]
    public void What_only_the_source_has_is_a_problem_where_it_is_written()
    {
        var problem = Assert.Single(CheckClaims.Of([Written], []));

        Assert.Equal(("PRF19", Written.At), (problem.Code, problem.At));
    }

    [Fact]
    public void What_only_the_compiled_tests_have_is_a_problem() =>
        Assert.Equal("PRF20", Assert.Single(CheckClaims.Of([], [Compiled])).Code);

    [Theory]
    [InlineData("other", Contract.Runs, null, null, null)]
    [InlineData("key", Contract.Hangs, null, null, null)]
    [InlineData("key", Contract.Runs, "a line", null, null)]
    [InlineData("key", Contract.Runs, null, "a reason", null)]
    [InlineData("key", Contract.Runs, null, null, "a change")]
    public void They_must_agree_in_each_argument(
        string key,
        Contract contract,
        string? unreached,
        string? because,
        string? survives
    ) =>
        Assert.Equal(
            ["PRF19", "PRF20"],
            CheckClaims
                .Of([Written], [new CompiledClaim(Compiled.Test, key, contract, unreached, because, survives)])
                .Select(problem => problem.Code)
        );

    [Fact]
    public void Claims_are_read_from_a_compiled_assembly()
    {
        var claims = ReadCompiledClaims.From(typeof(ClaimTests).Assembly.Location);

        Assert.Equal(
            new CompiledClaim(
                "Generator.Tests.Proof.ClaimTests+Sample.It_runs",
                "sample",
                Contract.Hangs,
                "a line",
                "a reason"
            ),
            Assert.Single(claims)
        );
    }

    private static class Sample
    {
        [Proves("sample", Contract = Contract.Hangs, Unreached = "a line", Because = "a reason")]
        public static void It_runs() { }
    }
}
