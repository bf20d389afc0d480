using System.Text.Json;

namespace Generator.Proof;

/// <summary>Stores the evidence for whole states of the code under <c>artifacts/evidence</c>.</summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class EvidenceStore(string root, byte[] key)
{
    public const string Stale = "stale";

    // Enough to switch between branches without proving again.
    private const int Most = 20;

    private readonly SignedStore _files = new(Path.Combine(root, "artifacts", "evidence"), key);

    /// <summary>The stored evidence for a closure.</summary>
    /// <param name="Evidence">Null if there is none that can be trusted.</param>
    /// <param name="State">Fresh; or why there is none: missing, stale, tampered, or not signed with our key.</param>
    public sealed record StoredEvidence(Evidence? Evidence, string State);

    public StoredEvidence Find(string closure)
    {
        var stored = _files.Read(closure);
        if (stored.Content is null)
        {
            return new(null, stored.State == SignedStore.Missing && !_files.IsEmpty ? Stale : stored.State!);
        }

        try
        {
            var evidence = JsonSerializer.Deserialize(stored.Content, EvidenceJson.Default.Evidence);
            return evidence?.Closure == closure ? new(evidence, "fresh") : new(null, SignedStore.Tampered);
        }
        catch (JsonException)
        {
            return new(null, SignedStore.Tampered);
        }
    }

    public void Save(Evidence evidence)
    {
        _files.Write(evidence.Closure, JsonSerializer.SerializeToUtf8Bytes(evidence, EvidenceJson.Default.Evidence));
        _files.Trim(Most);
    }

    public void Delete(string closure) => _files.Delete(closure);

    /// <summary>File of the evidence for a closure, for problems with it.</summary>
    public Location LocationOf(string closure) =>
        new(_files.PathOf(closure) is { } file ? Folder.RelativePath(root, file) : "artifacts/evidence");
}
