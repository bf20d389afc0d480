using System.Security.Cryptography;
using System.Text.Json;

namespace Generator;

/// <summary>
/// Keeps evidence under <c>artifacts/evidence</c>. A file's name holds the closure it belongs to and the hash of its own content,
/// so that evidence for another state is not found and edited evidence is known.
/// </summary>
internal static class KeepEvidence
{
    /// <summary>What lies there for a closure.</summary>
    /// <param name="Evidence">Null if there is none to rely on.</param>
    /// <param name="State">Why there is none: missing, stale or tampered; otherwise fresh.</param>
    public sealed record Found(Evidence? Evidence, string State);

    public static Found Find(string root, string closure)
    {
        var file = Files(root, $"{closure}-*.json").FirstOrDefault();
        if (file is null)
        {
            return new(null, Files(root, "*.json").Length == 0 ? "missing" : "stale");
        }

        var content = File.ReadAllBytes(file);
        try
        {
            var evidence = Name(closure, content) == Path.GetFileName(file) ? JsonSerializer.Deserialize(content, EvidenceJson.Default.Evidence) : null;
            return evidence?.Closure == closure ? new(evidence, "fresh") : new(null, Tampered);
        }
        catch (JsonException)
        {
            return new(null, Tampered);
        }
    }

    public const string Tampered = "tampered";

    // Enough to switch between branches without proving anew.
    private const int Most = 20;

    public static void Keep(string root, Evidence evidence)
    {
        Directory.CreateDirectory(FolderIn(root));
        Forget(root, evidence.Closure);
        var content = JsonSerializer.SerializeToUtf8Bytes(evidence, EvidenceJson.Default.Evidence);
        var path = Path.Combine(FolderIn(root), Name(evidence.Closure, content));
        // A build that is killed while it writes must not leave half of it under the final name.
        File.WriteAllBytes($"{path}.part", content);
        File.Move($"{path}.part", path, overwrite: true);
        foreach (var old in Files(root, "*.json").OrderByDescending(File.GetLastWriteTimeUtc).Skip(Most))
        {
            File.Delete(old);
        }
    }

    public static void Forget(string root, string closure)
    {
        foreach (var file in Files(root, $"{closure}-*.json"))
        {
            File.Delete(file);
        }
    }

    /// <summary>Where the evidence for a closure lies, for problems about it.</summary>
    public static Location At(string root, string closure) =>
        new(Files(root, $"{closure}-*.json").Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).FirstOrDefault("artifacts/evidence"));

    private static string Name(string closure, byte[] content) => $"{closure}-{Convert.ToHexStringLower(SHA256.HashData(content))}.json";

    private static string FolderIn(string root) => Path.Combine(root, "artifacts", "evidence");

    private static string[] Files(string root, string pattern) =>
        Directory.Exists(FolderIn(root)) ? [.. Directory.GetFiles(FolderIn(root), pattern).Order(StringComparer.Ordinal)] : [];
}
