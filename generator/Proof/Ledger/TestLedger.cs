using System.Collections.Immutable;

namespace Generator.Proof.Ledger;

/// <summary>How often a test was repeated in its present state, and how that came out.</summary>
/// <param name="Test">Full name of the test method.</param>
/// <param name="Closure">Hash of all that it depends on.</param>
/// <param name="Loads">Its runs under each load that it ran under.</param>
/// <param name="Failures">The runs that failed.</param>
public sealed record TestLedger(
    string Test,
    string Closure,
    ImmutableArray<LoadRuns> Loads,
    ImmutableArray<FailedRun> Failures
)
{
    /// <summary>In how many runs a failure counts: one that comes so seldom is no matter of the past.</summary>
    public const int Recent = 100;

    /// <summary>Number of its runs under all loads.</summary>
    public int Runs => Loads.Sum(load => load.Runs);

    /// <summary>Those of the last hundred runs that failed.</summary>
    public IEnumerable<FailedRun> RecentFailures => Failures.Where(failure => failure.Run > Runs - Recent);

    public static TestLedger New(string test, string closure) => new(test, closure, [], []);

    /// <param name="seconds">How long the run took.</param>
    /// <param name="failure">Message of the failure; null if it passed.</param>
    public TestLedger With(Load load, double seconds, string? failure)
    {
        var before = Loads.FirstOrDefault(one => one.Load == load) ?? new LoadRuns(load, 0, 0);
        var after = before with { Runs = before.Runs + 1, Slowest = Math.Max(before.Slowest, seconds) };
        return this with
        {
            Loads = [.. Loads.Where(one => one.Load != load).Append(after).OrderBy(one => one.Load)],
            Failures = failure is null ? Failures : Failures.Add(new FailedRun(Runs + 1, load, failure)),
        };
    }
}

/// <summary>The runs of a test under one load.</summary>
/// <param name="Slowest">Seconds that the slowest took.</param>
public sealed record LoadRuns(Load Load, int Runs, double Slowest);

/// <summary>A run that failed.</summary>
/// <param name="Run">Its number among all runs of the test, from 1.</param>
public sealed record FailedRun(int Run, Load Load, string Message);
