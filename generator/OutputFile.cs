using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>A file of the site: its path, relative and with forward slashes, and its content.</summary>
public sealed record OutputFile(string Path, ImmutableArray<byte> Bytes) : IDocument
{
    /// <summary>Path of the page that hosts serve for unknown URLs. It has no URL of its own.</summary>
    public const string NotFound = "404.html";

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <param name="text">Written as UTF-8 without a byte order mark.</param>
    public static OutputFile Of(string path, string text) =>
        new(path, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text)));

    /// <summary>
    /// The same file with a content hash in its name, so that browsers never use an outdated cached copy.
    /// </summary>
    public OutputFile Hashed()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan()))[..8];
        return this with { Path = System.IO.Path.ChangeExtension(Path, $".{hash}{System.IO.Path.GetExtension(Path)}") };
    }
}
