using System.Collections.Immutable;
using Generator.Proof;

namespace Generator.Tests.Proof;

/// <summary>Counts of outcomes from another proof run are shown only if that run can have seen them.</summary>
public class TakeCountsTests
{
    private const string Test = "tests/listings/CoinTests.It_falls";

    [Theory]
    [InlineData("1,3,0", "1,3,0")]
    [InlineData("4,0,0", "4,0,0")]
    [InlineData("0,4,0", "2,2,0")]
    [InlineData("3,0,1", "2,2,0")]
    [InlineData("2,1,0", "2,2,0")]
    [InlineData("5,-1,0", "2,2,0")]
    [InlineData("2147483647,2147483647,6", "2,2,0")]
    [InlineData("2,2", "2,2,0")]
    public void Counts_are_taken_that_are_possible(string known, string shown)
    {
        var counted = new Counted(
            4,
            [
                new Outcome("heads", "It fell.", Must.BeSeen, 2),
                new Outcome("tails", "It fell.", Must.MayBeSeen, 2),
                new Outcome("edge", "It stands.", Must.NeverBeSeen, 0),
            ]
        );
        var before = new Evidence(
            "",
            "",
            "",
            [],
            [],
            [],
            [],
            [],
            [new TestEvidence("", "", "", [], [], [new KeptContract(Test, Contract.Outcomes, counted)], null)],
            [],
            [],
            []
        );
        var counts = known.Split(',').Select(int.Parse).ToImmutableArray();

        var evidence = TakeCounts.From(
            new KnownCounts(ImmutableDictionary<string, ImmutableArray<int>>.Empty.Add(Test, counts)),
            before
        );

        var taken = Assert.IsType<Counted>(evidence.Shown[0].Kept[0].Observation);
        Assert.Equal(shown, string.Join(',', taken.Outcomes.Select(outcome => outcome.Count)));
        Assert.Equal(
            counted.Outcomes.Select(outcome => outcome.Meaning),
            taken.Outcomes.Select(outcome => outcome.Meaning)
        );
    }
}
