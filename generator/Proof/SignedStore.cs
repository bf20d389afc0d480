using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Proof;

/// <summary>
/// Keeps files in a folder. A file's name contains its own name, the hash of its content, and a signature of both:
/// a file that was edited is detected, and a file from elsewhere is not trusted.
/// </summary>
/// <param name="folder">Absolute path of the folder.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class SignedStore(string folder, byte[] key)
{
    // A name is found without looking through the folder each time.
    private readonly ILookup<string, string> _files = Files(folder)
        .ToLookup(file => Path.GetFileName(file).Split('-')[0], StringComparer.Ordinal);

    /// <summary>A file, and whether it can be trusted.</summary>
    /// <param name="Content">Null unless it is there and can be trusted.</param>
    /// <param name="State">Null if it can be trusted; or missing, tampered, or signed with another key.</param>
    public sealed record Stored(byte[]? Content, string? State);

    public const string Missing = "missing";

    public const string Tampered = "tampered";

    /// <summary>The content is what its name says, but it was not signed with this machine's key.</summary>
    public const string Foreign = "signed with another key";

    public bool IsEmpty => _files.Count == 0;

    /// <param name="name">Without hyphens.</param>
    public Stored Read(string name)
    {
        if (_files[name].FirstOrDefault() is not { } file)
        {
            return new(null, Missing);
        }

        var content = File.ReadAllBytes(file);
        return !Path.GetFileName(file).StartsWith($"{name}-{Hash(content)}-", StringComparison.Ordinal)
                ? new(null, Tampered)
            : Path.GetFileName(file) != FileName(name, content) ? new(null, Foreign)
            : new(content, null);
    }

    /// <summary>Replaces the file of that name.</summary>
    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(folder);
        Delete(name);
        var path = Path.Combine(folder, FileName(name, content));
        // A build that is killed while writing must not leave a partial file under the final name.
        File.WriteAllBytes($"{path}.part", content);
        File.Move($"{path}.part", path, overwrite: true);
    }

    public void Delete(string name)
    {
        foreach (var file in _files[name])
        {
            File.Delete(file);
        }
    }

    /// <summary>Absolute path of the file of that name; null if there is none.</summary>
    public string? PathOf(string name) => _files[name].FirstOrDefault();

    /// <summary>Marks files as used, so that they are not among the oldest.</summary>
    public void Touch(IEnumerable<string> names)
    {
        foreach (var file in names.SelectMany(name => _files[name]))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        }
    }

    /// <summary>Deletes the oldest files, and what a build that was killed has left half written.</summary>
    /// <param name="most">How many may stay.</param>
    public void Trim(int most)
    {
        foreach (var part in Files(folder, "*.part"))
        {
            File.Delete(part);
        }

        foreach (var old in Files(folder).OrderByDescending(File.GetLastWriteTimeUtc).Skip(most))
        {
            File.Delete(old);
        }
    }

    private string FileName(string name, byte[] content)
    {
        // The name is signed too: what was shown about one state can't be renamed to be about another.
        var signed = Encoding.UTF8.GetBytes($"{name}-{Hash(content)}");
        return $"{name}-{Hash(content)}-{Convert.ToHexStringLower(HMACSHA256.HashData(key, signed))}.json";
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static ImmutableArray<string> Files(string folder, string pattern = "*.json") =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)] : [];
}
