using Generator.Proof;
using Generator.Proof.Mutants;
using Generator.Proof.Runs;

namespace Generator.Tests.Proof;

/// <summary>What follows from the facts of a proof run.</summary>
public class JudgingTests
{
    [Fact]
    public void A_listing_is_proven_only_if_all_its_tests_passed()
    {
        var evidence = Facts.Of(Facts.ItMoos, Facts.ItBites);
        var failed = new TestResult(Facts.ItBites.Test, "Failed", "It does not.", null);

        var (proof, problems) = JudgeListing.By(Facts.Cow, new EvidenceIndex(evidence));
        Assert.NotNull(proof);
        Assert.Empty(problems);

        (proof, problems) = JudgeListing.By(
            Facts.Cow,
            new EvidenceIndex(evidence with { Results = [evidence.Results[0], failed] })
        );
        Assert.Null(proof);
        // The test is told once, whatever it names.
        Assert.Empty(problems);
    }

    [Fact]
    public void A_listing_with_a_problem_is_not_proven()
    {
        var unneeded = Facts.ItMoos with { Unreached = "Moo();", Because = "it is quiet" };

        var (proof, problems) = JudgeListing.By(Facts.Cow, new EvidenceIndex(Facts.Of(unneeded)));

        Assert.Null(proof);
        Assert.Equal("PRF08", Assert.Single(problems).Code);
    }

    [Fact]
    public void The_worst_case_of_a_theory_counts()
    {
        RanTest[] ran = [new("It_moos", "Passed"), new("It_moos", "Failed", "no"), new("It_moos", "Passed")];

        var result = Assert.Single(ReadResults.From(ran, "/root"));

        Assert.Equal(("Failed", "no"), (result.Outcome, result.Message));
    }

    [Theory]
    [InlineData(null, "PRF09")]
    [InlineData(" ", "PRF09")]
    [InlineData("it makes no difference", null)]
    public void A_change_that_may_survive_needs_a_reason(string? because, string? problem)
    {
        var claim = Facts.ItMoos with { Survives = "delete Moo();", Because = because };

        Assert.Equal(problem, JudgeTests.By(Facts.Of(claim), [Facts.Cow]).SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_reason_is_for_a_change_that_survived()
    {
        var claim = Facts.ItMoos with { Survives = "delete Moo();", Because = "it makes no difference" };
        var evidence = Facts.Of(claim);
        var proof = JudgeListing.By(Facts.Cow, new EvidenceIndex(evidence)).Proof!;
        TriedChange[] tried =
        [
            new(Facts.Cow.At, 2, "Moo();", "", Fate.Survived, "", ""),
            new(Facts.Cow.At, 2, "Moo();", "", Fate.Caught, claim.Test, "It does not moo."),
        ];

        var judge = new JudgeMutants(evidence, (key, closure) => new MutantEvidence(key, closure, [.. tried]), null);

        Assert.Equal([claim.Because, null], judge.Add(proof).Changes!.All.Select(change => change.Reason));
    }

    [Theory]
    [InlineData("code/Cow.cs", 2, true)]
    [InlineData("code/Cow.cs", 3, false)]
    [InlineData("code/Pig.cs", 2, false)]
    public void What_is_refused_is_in_the_file_and_the_lines_of_the_listing(string file, int line, bool isProven)
    {
        var error = new CompilerError(line, 1, 3, "CS0103", "The name 'Moo' does not exist.", "");
        var shown = Facts.Shown(Facts.ItMoos) with
        {
            Kept = [new KeptContract(Facts.ItMoos.Name, Contract.DoesNotCompile, new Rejected(file, [error]))],
        };

        var (proof, problems) = JudgeRejection.Of(
            Facts.Cow,
            [Facts.ItMoos],
            new EvidenceIndex(Facts.Of(Facts.ItMoos) with { Shown = [shown] })
        );

        Assert.Equal(isProven, proof is not null);
        Assert.Equal(isProven ? null : "CON13", problems.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_test_shows_the_same_in_both_runs()
    {
        var first = Facts.Shown(Facts.ItMoos) with
        {
            Compared = [new ComparedText("moo.verified.txt", "Moo!", "")],
            Kept = [new KeptContract("moo", Contract.Allocates, new Allocated(24))],
        };

        Assert.Null(CompareRuns.Of(first, first with { Executed = [] }));
        Assert.Equal(
            "The text for moo.verified.txt differs.",
            CompareRuns.Of(first, first with { Compared = [new ComparedText("moo.verified.txt", "Oink!", "")] })
        );
        Assert.Equal("The text for moo.verified.txt differs.", CompareRuns.Of(first, first with { Compared = [] }));
        Assert.StartsWith(
            "First it showed: ",
            CompareRuns.Of(
                first,
                first with
                {
                    Kept = [new KeptContract("moo", Contract.Allocates, new Allocated(32))],
                }
            ),
            StringComparison.Ordinal
        );
    }
}
