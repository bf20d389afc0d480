using System.Security.Cryptography;
using System.Text.Json;

namespace Generator.Proof;

/// <summary>
/// Stores evidence under <c>artifacts/evidence</c>. A file's name contains the hash of the closure and the hash of the
/// file's content, so that evidence for another state is not found and edited evidence is detected.
/// </summary>
internal static class EvidenceStore
{
    /// <summary>The stored evidence for a closure.</summary>
    /// <param name="Evidence">Null if there is none that can be trusted.</param>
    /// <param name="State">Fresh; or why there is none: missing, stale or tampered.</param>
    public sealed record StoredEvidence(Evidence? Evidence, string State);

    public static StoredEvidence Find(string root, string closure)
    {
        var file = Files(root, $"{closure}-*.json").FirstOrDefault();
        if (file is null)
        {
            return new(null, Files(root, "*.json").Length == 0 ? "missing" : Stale);
        }

        var content = File.ReadAllBytes(file);
        try
        {
            var evidence =
                Name(closure, content) == Path.GetFileName(file)
                    ? JsonSerializer.Deserialize(content, EvidenceJson.Default.Evidence)
                    : null;
            return evidence?.Closure == closure ? new(evidence, "fresh") : new(null, Tampered);
        }
        catch (JsonException)
        {
            return new(null, Tampered);
        }
    }

    public const string Tampered = "tampered";

    public const string Stale = "stale";

    // Enough to switch between branches without proving again.
    private const int Most = 20;

    public static void Save(string root, Evidence evidence)
    {
        Directory.CreateDirectory(FolderIn(root));
        Delete(root, evidence.Closure);
        var content = JsonSerializer.SerializeToUtf8Bytes(evidence, EvidenceJson.Default.Evidence);
        var path = Path.Combine(FolderIn(root), Name(evidence.Closure, content));
        // A build that is killed while writing must not leave a partial file under the final name.
        File.WriteAllBytes($"{path}.part", content);
        File.Move($"{path}.part", path, overwrite: true);
        foreach (var old in Files(root, "*.json").OrderByDescending(File.GetLastWriteTimeUtc).Skip(Most))
        {
            File.Delete(old);
        }
    }

    public static void Delete(string root, string closure)
    {
        foreach (var file in Files(root, $"{closure}-*.json"))
        {
            File.Delete(file);
        }
    }

    /// <summary>File of the evidence for a closure, for problems with it.</summary>
    public static Location LocationOf(string root, string closure) =>
        new(
            Files(root, $"{closure}-*.json")
                .Select(file => Folder.RelativePath(root, file))
                .FirstOrDefault("artifacts/evidence")
        );

    private static string Name(string closure, byte[] content) =>
        $"{closure}-{Convert.ToHexStringLower(SHA256.HashData(content))}.json";

    private static string FolderIn(string root) => Path.Combine(root, "artifacts", "evidence");

    private static string[] Files(string root, string pattern) =>
        Directory.Exists(FolderIn(root))
            ? [.. Directory.GetFiles(FolderIn(root), pattern).Order(StringComparer.Ordinal)]
            : [];
}
