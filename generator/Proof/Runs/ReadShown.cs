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
        var text = records.Read(test.Snapshot);
        var kind = text is null ? null : records.KindOf(test.Name);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        ImmutableArray<KeptContract> kept =
        [
            .. from claim in claims.DistinctBy(claim => claim.Contract)
            let record = records.Read($"{test.Name}.{claim.Contract}")
            where record is not null
            let read = Parsed(claim, () => JsonSerializer.Deserialize(record, EvidenceJson.Default.Observation))
            where read.IsRead
            select new KeptContract(test.Name, claim.Contract, read.Value),
        ];
        var recorded = kind is null ? null : Parsed(claims.First(), () => records.Calls(test.Name, kind)).Value;
        return (
            new TestEvidence(
                test.FullName,
                Closure: "",
                records.Runtime,
                Executed: [],
                text is null ? [] : [new ComparedText(test.Snapshot, text, kind ?? "")],
                kept,
                recorded
            ),
            problems.ToImmutable()
        );

        (bool IsRead, T? Value) Parsed<T>(Claim claim, Func<T?> parse)
        {
            try
            {
                return (true, parse());
            }
            // NotSupportedException: the record does not name its type.
            catch (Exception exception) when (exception is JsonException or NotSupportedException)
            {
                problems.Add(ProofProblems.BrokenRecord.At(claim.At, claim.Key, exception.Message));
                return default;
            }
        }
    }
}
