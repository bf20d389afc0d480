using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>A file of the site: its path, relative and with forward slashes, and its content.</summary>
public sealed class OutputFile : IDocument
{
    /// <summary>Path of the page that hosts serve for unknown URLs. It has no URL of its own.</summary>
    public const string NotFound = "404.html";

    private readonly Func<ImmutableArray<byte>> _make;

    public OutputFile(string path, ImmutableArray<byte> bytes)
        : this(path, () => bytes) { }

    private OutputFile(string path, Func<ImmutableArray<byte>> make) => (Path, _make) = (path, make);

    public string Path { get; }

    /// <summary>The content. A file that is made on demand is made each time.</summary>
    public ImmutableArray<byte> Bytes => _make();

    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <param name="text">Written as UTF-8 without a byte order mark.</param>
    public static OutputFile Of(string path, string text) => new(path, Utf8(text));

    /// <summary>A file that is made when it is written, so that the site need not fit into memory.</summary>
    /// <param name="text">Returns the same text each time, on any thread.</param>
    public static OutputFile OnDemand(string path, Func<string> text) => new(path, () => Utf8(text()));

    /// <summary>A copy of a file, which is read when it is written.</summary>
    /// <param name="file">Absolute path of a file that does not change during a build.</param>
    public static OutputFile Read(string path, string file) =>
        new(path, () => ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(file)));

    /// <summary>
    /// The same file with a content hash in its name, so that browsers never use an outdated cached copy.
    /// </summary>
    public OutputFile Hashed()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan()))[..8];
        return new(System.IO.Path.ChangeExtension(Path, $".{hash}{System.IO.Path.GetExtension(Path)}"), _make);
    }

    private static ImmutableArray<byte> Utf8(string text) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text));
}
