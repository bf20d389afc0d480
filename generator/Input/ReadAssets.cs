using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Generator;

/// <summary>Reads what is published as it is.</summary>
internal static class ReadAssets
{
    // Nothing that a browser would run: no HTML, no script, no SVG.
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    private const string Later = "later/";

    /// <summary>The pictures that lie beside the articles.</summary>
    /// <param name="root">Absolute path of the series' folder.</param>
    public static ImmutableArray<OutputFile> From(string root) =>
        [.. Folder.Files(root, "input")
            .Where(name => Pictures.Contains(Path.GetExtension(name), StringComparer.Ordinal))
            .Select(name => new OutputFile(name["input/".Length..], ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(Path.Combine(root, name)))))];

    /// <summary>The theme's style sheet, its script, and the script that runs before a page is drawn: each is one file in the site, made of parts that are embedded in the program. Scripts that are loaded when they are needed are files of their own.</summary>
    public static ImmutableArray<OutputFile> From(Assembly theme) =>
    [
        Joined(theme, "styles/", "assets/site.css"),
        Joined(theme, "scripts/", "assets/site.js"),
        Joined(theme, "head/", "assets/head.js"),
        .. theme.GetManifestResourceNames().Where(name => name.StartsWith(Later, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => Joined(theme, name, $"assets/{name[Later.Length..]}")),
    ];

    /// <summary>The theme's icons, in each form that browsers ask for.</summary>
    public static ImmutableArray<OutputFile> Icons(Assembly theme) =>
        [.. theme.GetManifestResourceNames().Where(name => name.StartsWith("icons/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => Joined(theme, name, $"assets/{name["icons/".Length..]}"))];

    private static OutputFile Joined(Assembly theme, string names, string path)
    {
        using var joined = new MemoryStream();
        foreach (var name in theme.GetManifestResourceNames().Where(name => name.StartsWith(names, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var part = theme.GetManifestResourceStream(name)!;
            part.CopyTo(joined);
        }

        return new OutputFile(path, ImmutableCollectionsMarshal.AsImmutableArray(joined.ToArray()));
    }
}
