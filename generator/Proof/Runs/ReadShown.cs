using System.Collections.Immutable;
using System.Text.Json;
using Generator.Proof.Closures;

namespace Generator.Proof.Runs;

/// <summary>Reads what a test showed, from the records that it left.</summary>
internal static class ReadShown
{
    /// <param name="claims">The claims of the test.</param>
    /// <returns>What it showed, without its closure and what it executed; and records that cannot be read.</returns>
    public static (TestEvidence Shown, ImmutableArray<Problem> Problems) By(
        ListedTest test,
        IEnumerable<Claim> claims,
        TestRecords records
    )
    {
        var kept = ImmutableArray.CreateBuilder<KeptContract>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var claim in claims.DistinctBy(claim => claim.Contract))
        {
            try
            {
                if (records.Read($"{test.Name}.{claim.Contract}") is { } record)
                {
                    var observation = JsonSerializer.Deserialize(record, EvidenceJson.Default.Observation);
                    kept.Add(new KeptContract(test.Name, claim.Contract, observation));
                }
            }
            // NotSupportedException: the record does not name its type.
            catch (Exception exception) when (exception is JsonException or NotSupportedException)
            {
                problems.Add(ProofProblems.BrokenRecord.At(claim.At, claim.Key, exception.Message));
            }
        }

        var text = records.Read(test.Snapshot);
        var kind = text is null ? null : records.KindOf(test.Name);
        return (
            new TestEvidence(
                test.FullName,
                Closure: "",
                records.Runtime,
                Executed: [],
                text is null ? [] : [new ComparedText(test.Snapshot, text, kind ?? "")],
                kept.ToImmutable(),
                kind is null ? [] : records.Recorders(test.Name, kind)
            ),
            problems.ToImmutable()
        );
    }
}
