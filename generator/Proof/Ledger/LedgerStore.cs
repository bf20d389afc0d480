using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Proof.Ledger;

/// <summary>Stores how often tests were repeated, under <c>artifacts/evidence/ledger</c>.</summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class LedgerStore(string root, byte[] key)
{
    private const string Name = "ledger";

    /// <returns>By the full name of the test. A ledger that cannot be trusted counts as none.</returns>
    public IReadOnlyDictionary<string, TestLedger> Read()
    {
        try
        {
            return Store.Read(Name).Content is { } content
                ? JsonSerializer
                    .Deserialize(content, EvidenceJson.Default.ImmutableArrayTestLedger)
                    .ToDictionary(ledger => ledger.Test, StringComparer.Ordinal)
                : ImmutableDictionary<string, TestLedger>.Empty;
        }
        catch (JsonException)
        {
            return ImmutableDictionary<string, TestLedger>.Empty;
        }
    }

    public void Write(IEnumerable<TestLedger> ledgers) =>
        Store.Write(
            Name,
            JsonSerializer.SerializeToUtf8Bytes(
                [.. ledgers.OrderBy(ledger => ledger.Test, StringComparer.Ordinal)],
                EvidenceJson.Default.ImmutableArrayTestLedger
            )
        );

    // Made anew each time: it looks into its folder only once.
    private SignedStore Store => new(Path.Combine(root, "artifacts", "evidence", Name), key);
}
