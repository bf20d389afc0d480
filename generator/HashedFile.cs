using System.Security.Cryptography;

namespace Generator;

/// <summary>A file, and the hash of its content.</summary>
/// <param name="Path">Relative to the series root, or to the site if it is a file of the site.</param>
/// <param name="Hash">SHA-256 of its content, in lower-case hex.</param>
internal sealed record HashedFile(string Path, string Hash)
{
    public static HashedFile Of(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
