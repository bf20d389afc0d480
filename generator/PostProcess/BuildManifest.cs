using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>Lists what a site consists of, so that a later build knows the folder as ours and finds foreign files in it.</summary>
internal static class BuildManifest
{
    /// <returns>The files with the manifest as one more: a line for each, its SHA-256 in hex, two blanks, its path.</returns>
    public static ImmutableArray<OutputFile> With(ImmutableArray<OutputFile> files)
    {
        var lines = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan()))}  {file.Path}\n");
        return [.. files, new OutputFile(OutputFile.Manifest, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(string.Concat(lines))))];
    }
}
