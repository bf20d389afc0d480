using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Generator.Proof.Mutants;

/// <summary>Stores what became of the changes of listings, under <c>artifacts/evidence/mutants</c>.</summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class MutantStore(string root, byte[] key)
{
    // Raise it when other changes are tried, so that all listings are tried anew.
    private const int Version = 1;

    // Enough to switch between branches without trying them again.
    private const int MostPerListing = 5;

    private readonly SignedStore _files = new(Path.Combine(root, "artifacts", "evidence", "mutants"), key);

    /// <param name="listing">Key of the listing.</param>
    /// <param name="closure">Hash of all that its tests depend on.</param>
    /// <returns>Null if its changes have not been tried in this state.</returns>
    public MutantEvidence? Find(string listing, string closure)
    {
        try
        {
            return
                _files.Read(Name(listing, closure)).Content is { } content
                && JsonSerializer.Deserialize(content, EvidenceJson.Default.MutantEvidence) is { } evidence
                && (evidence.Key, evidence.Closure) == (listing, closure)
                ? evidence
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Save(MutantEvidence evidence) =>
        _files.Write(
            Name(evidence.Key, evidence.Closure),
            JsonSerializer.SerializeToUtf8Bytes(evidence, EvidenceJson.Default.MutantEvidence)
        );

    /// <param name="listings">How many listings there are.</param>
    public void Trim(int listings) => _files.Trim(listings * MostPerListing);

    private static string Name(string listing, string closure) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Version}\n{listing}\n{closure}")));
}
