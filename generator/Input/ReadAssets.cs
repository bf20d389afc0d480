using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Generator;

/// <summary>Reads what is published as it is.</summary>
internal static class ReadAssets
{
    // Nothing that a browser would run: no HTML, no script, no SVG.
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    /// <summary>The pictures that lie beside the articles.</summary>
    /// <param name="root">Absolute path of the series' folder.</param>
    public static ImmutableArray<OutputFile> From(string root) =>
        [.. Folder.Files(root, "input")
            .Where(name => Pictures.Contains(Path.GetExtension(name), StringComparer.Ordinal))
            .Select(name => new OutputFile(name["input/".Length..], ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(Path.Combine(root, name)))))];

    /// <summary>The theme's style sheet and pictures, which are part of the program.</summary>
    public static ImmutableArray<OutputFile> From(Assembly theme) =>
        [.. theme.GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new OutputFile(name.Replace('\\', '/'), Bytes(theme, name)))];

    private static ImmutableArray<byte> Bytes(Assembly theme, string name)
    {
        using var stream = theme.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }
}
