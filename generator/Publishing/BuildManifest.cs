using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Publishing;

/// <summary>
/// Lists the files of a site, so that a later build recognises the folder as its own and finds foreign files in it.
/// </summary>
internal static class BuildManifest
{
    /// <summary>Path of the manifest in the site.</summary>
    public const string Path = "site-manifest.txt";

    /// <returns>
    /// The files and the manifest. Each line of the manifest has a SHA-256 in hex, two spaces, and a path.
    /// </returns>
    public static ImmutableArray<OutputFile> With(ImmutableArray<OutputFile> files)
    {
        var lines = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan()))}  {file.Path}\n");
        return
        [
            .. files,
            new OutputFile(
                Path,
                ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(string.Concat(lines)))
            ),
        ];
    }
}
