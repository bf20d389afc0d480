using System.Collections.Immutable;
using System.Text.Json;
using Generator.Proof.Runs;

namespace Generator.Proof;

/// <summary>Compares evidence with that of another proof of the same code.</summary>
internal static class CompareEvidence
{
    /// <param name="kept">Null if there is none that can be trusted.</param>
    /// <param name="state">Why there is none.</param>
    /// <param name="at">Where it is kept.</param>
    public static ImmutableArray<Problem> Of(Evidence? kept, string state, Evidence proven, Location at)
    {
        if (kept is null)
        {
            return [EvidenceProblems.StaleEvidence.At(at, state)];
        }

        var (before, now) = (kept.Shown.ToDictionary(one => one.Test), proven.Shown.ToDictionary(one => one.Test));
        var tests = before
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(test => (Test: test, Why: Difference(before.GetValueOrDefault(test), now.GetValueOrDefault(test))))
            .Where(one => one.Why is not null)
            .Select(one => EvidenceProblems.NotConfirmed.At(at, one.Test) with { Detail = one.Why! });
        return Rest(kept) == Rest(proven) ? [.. tests] : [.. tests, EvidenceProblems.NotConfirmed.At(at, "code/")];
    }

    private static string? Difference(TestEvidence? kept, TestEvidence? proven) =>
        kept is null ? "The evidence does not have it."
        : proven is null ? "It is not proven any more."
        : CompareRuns.Of(kept, proven)
            ?? (Executed(kept) == Executed(proven) ? null : "It executed other parts of the code.");

    private static string Executed(TestEvidence shown) =>
        string.Join('\n', shown.Executed.Select(file => $"{file.File}: {string.Join(' ', file.Probes)}"));

    // All that is not about single tests.
    private static string Rest(Evidence evidence) =>
        JsonSerializer.Serialize(evidence with { Shown = [], Results = [] }, EvidenceJson.Default.Evidence);
}
