using Generator.Proof.Ledger;

namespace Generator.Tests.Proof;

/// <summary>The count of repeated runs.</summary>
public class TestLedgerTests
{
    private static readonly TestLedger Failed = TestLedger.New("test", "closure").With(Load.OneCore, 2, "too slow");

    [Fact]
    public void Runs_are_counted_under_their_loads()
    {
        var ledger = Failed.With(Load.Quiet, 0.5, null).With(Load.OneCore, 1, null);

        Assert.Equal(3, ledger.Runs);
        Assert.Equal([new LoadRuns(Load.Quiet, 1, 0.5), new LoadRuns(Load.OneCore, 2, 2)], ledger.Loads.AsEnumerable());
        Assert.Equal([new FailedRun(1, Load.OneCore, "too slow")], ledger.Failures.AsEnumerable());
    }

    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 0)]
    public void A_failure_counts_for_a_hundred_runs(int passed, int recent)
    {
        var ledger = Enumerable.Range(0, passed).Aggregate(Failed, (ledger, _) => ledger.With(Load.Quiet, 1, null));

        Assert.Equal(recent, ledger.RecentFailures.Count());
    }
}
