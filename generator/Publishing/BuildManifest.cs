using System.Security.Cryptography;

namespace Generator.Publishing;

/// <summary>
/// Lists the files of a site, so that a later build recognises the folder as its own and finds foreign files in it.
/// </summary>
internal static class BuildManifest
{
    /// <summary>Path of the manifest in the site.</summary>
    public const string Path = "site-manifest.txt";

    /// <summary>Where a path starts in a line of the manifest: after a SHA-256 in hex and two spaces.</summary>
    public const int PathColumn = 66;

    /// <summary>The line of one file.</summary>
    public static string Line(string path, ReadOnlySpan<byte> bytes) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {path}\n";

    /// <param name="lines">The lines of all files, in any order.</param>
    public static OutputFile Of(IEnumerable<string> lines) =>
        OutputFile.Of(
            Path,
            string.Concat(
                lines.Order(
                    Comparer<string>.Create(
                        (one, other) => string.CompareOrdinal(one, PathColumn, other, PathColumn, int.MaxValue)
                    )
                )
            )
        );
}
