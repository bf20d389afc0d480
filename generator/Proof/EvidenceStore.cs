using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Generator.Proof;

/// <summary>
/// Stores evidence under <c>artifacts/evidence</c>. A file's name contains the hash of the closure, the hash of the
/// content, and its signature: evidence for another state is not found, edited evidence is detected, and evidence from
/// elsewhere is not trusted.
/// </summary>
internal static class EvidenceStore
{
    /// <summary>The stored evidence for a closure.</summary>
    /// <param name="Evidence">Null if there is none that can be trusted.</param>
    /// <param name="State">Fresh; or why there is none: missing, stale, tampered, or not signed with our key.</param>
    public sealed record StoredEvidence(Evidence? Evidence, string State);

    public static StoredEvidence Find(string root, string closure)
    {
        var file = Files(root, $"{closure}-*.json").FirstOrDefault();
        if (file is null)
        {
            return new(null, Files(root, "*.json").Length == 0 ? "missing" : Stale);
        }

        var content = File.ReadAllBytes(file);
        if (!Path.GetFileName(file).StartsWith($"{closure}-{Hash(content)}-", StringComparison.Ordinal))
        {
            return new(null, Tampered);
        }

        if (Path.GetFileName(file) != Name(closure, content))
        {
            return new(null, Foreign);
        }

        try
        {
            var evidence = JsonSerializer.Deserialize(content, EvidenceJson.Default.Evidence);
            return evidence?.Closure == closure ? new(evidence, "fresh") : new(null, Tampered);
        }
        catch (JsonException)
        {
            return new(null, Tampered);
        }
    }

    public const string Tampered = "tampered";

    public const string Stale = "stale";

    /// <summary>The content is what its name says, but it was not signed with this machine's key.</summary>
    public const string Foreign = "signed with another key";

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

    private static string Name(string closure, byte[] content)
    {
        // The closure is signed too: evidence for one state can't be renamed into evidence for another.
        var signed = Encoding.UTF8.GetBytes($"{closure}-{Hash(content)}");
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(EvidenceKeyStore.Read(), signed));
        return $"{closure}-{Hash(content)}-{signature}.json";
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string FolderIn(string root) => Path.Combine(root, "artifacts", "evidence");

    private static string[] Files(string root, string pattern) =>
        Directory.Exists(FolderIn(root))
            ? [.. Directory.GetFiles(FolderIn(root), pattern).Order(StringComparer.Ordinal)]
            : [];
}
