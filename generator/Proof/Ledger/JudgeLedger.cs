using System.Collections.Immutable;

namespace Generator.Proof.Ledger;

/// <summary>Says what repeated runs have shown about listings.</summary>
/// <param name="ledgers">By the full name of the test.</param>
/// <param name="claimed">
/// What a site that is compared says instead, by the key of the listing; null if none is compared.
/// </param>
internal sealed class JudgeLedger(
    Evidence evidence,
    IReadOnlyDictionary<string, TestLedger> ledgers,
    IReadOnlyDictionary<string, RepeatedRuns>? claimed
)
{
    private readonly Dictionary<string, string> _closures = evidence.Shown.ToDictionary(
        shown => shown.Test,
        shown => shown.Closure,
        StringComparer.Ordinal
    );

    /// <returns>The proof with the runs of its tests since the listing last changed.</returns>
    public ListingProof Add(ListingProof proof)
    {
        if (claimed is not null)
        {
            return proof with { Repeated = claimed.GetValueOrDefault(proof.Key) };
        }

        TestLedger?[] known = [.. proof.Tests.Select(test => Find(test.Name))];
        return known.Any(ledger => ledger is null or { Runs: 0 })
            ? proof
            : proof with
            {
                Repeated = new RepeatedRuns(
                    known.Min(ledger => ledger!.Runs),
                    known.Sum(ledger => ledger!.Failures.Length),
                    known.Max(ledger => ledger!.Loads.Max(load => load.Slowest))
                ),
            };
    }

    /// <returns>A problem for each test that failed in one of its last runs.</returns>
    public IEnumerable<Problem> Problems() =>
        from test in evidence.Shown
        let ledger = Find(test.Test)
        where ledger is not null
        let failures = ledger.RecentFailures.ToImmutableArray()
        where !failures.IsEmpty
        select ProofProblems.Unreliable.At(
            At(test.Test),
            test.Test,
            failures.Length,
            Math.Min(ledger.Runs, TestLedger.Recent)
        ) with
        {
            Detail = string.Join('\n', failures.Select(failure => $"{Under(failure.Load)}: {failure.Message}").Take(3)),
        };

    // What was counted about another state says nothing about this one.
    private TestLedger? Find(string test) =>
        ledgers.GetValueOrDefault(test) is { } ledger && ledger.Closure == _closures.GetValueOrDefault(test)
            ? ledger
            : null;

    private Location At(string test) =>
        evidence.Claims.FirstOrDefault(claim => claim.Test == test)?.At
        ?? evidence.Tests.FirstOrDefault(one => one.Name == test)?.At
        ?? new Location("tests/listings");

    private static string Under(Load load) =>
        load switch
        {
            Load.OthersBusy => "While other cores were busy",
            Load.OneCore => "On one core",
            _ => "With nothing else running",
        };
}
