using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Assets;

/// <summary>Reads the files that are published as they are.</summary>
internal static class ReadAssets
{
    private const int MostMegabytes = 16;

    private const string Later = "later/";

    /// <summary>The pictures next to the articles, and the problems with them.</summary>
    /// <param name="root">Absolute path of the series' folder.</param>
    public static IEnumerable<IDocument> PicturesIn(string root)
    {
        foreach (var name in Folder.Files(root, "input"))
        {
            if (!PictureFile.Kinds.TryGetValue(Path.GetExtension(name), out var isWhole))
            {
                continue;
            }

            var (bytes, fault) = ReadRegular.At(root, name, MostMegabytes * 1024 * 1024);
            if (Fault(name, bytes, fault, isWhole) is { } problem)
            {
                yield return problem;
            }

            // Links to it are not broken.
            yield return new OutputFile(name["input/".Length..], ImmutableCollectionsMarshal.AsImmutableArray(bytes));
        }
    }

    private static Problem? Fault(string name, byte[] bytes, string? fault, PictureFile.Whole isWhole)
    {
        var at = new Location(name);
        return fault is not null ? TextProblems.NotRegular.At(at, fault)
            : bytes.Length > MostMegabytes * 1024 * 1024 ? PictureProblems.TooLarge.At(at, MostMegabytes)
            : !isWhole(bytes) ? PictureProblems.NotWhole.At(at, Path.GetExtension(name)[1..].ToUpperInvariant())
            : null;
    }

    /// <summary>
    /// The theme's style sheet, and the same with what only decks need or only the playground; its script, and the
    /// script that runs before a page is rendered; each is joined from its embedded parts into one file. Scripts that
    /// are loaded on demand stay apart, in a file for each first word of their names: <c>search.index.later.js</c> is a
    /// part of <c>search.js</c>.
    /// </summary>
    public static ImmutableArray<OutputFile> From(Assembly theme)
    {
        var style = MinifyAssets.Style(Text(theme, "styles/"));
        return
        [
            OutputFile.Of("assets/site.css", style),
            OutputFile.Of("assets/deck.css", style + MinifyAssets.Style(Text(theme, "deck/"))),
            OutputFile.Of("assets/try.css", style + MinifyAssets.Style(Text(theme, "try/"))),
            Script(theme, "scripts/", "assets/site.js"),
            Script(theme, "head/", "assets/head.js"),
            .. theme
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Later, StringComparison.Ordinal))
                .Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)])
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(name => Script(theme, $"{name}.", $"assets/{name[Later.Length..]}.js")),
        ];
    }

    /// <summary>The theme's icons, in all formats that browsers ask for.</summary>
    public static ImmutableArray<OutputFile> IconsIn(Assembly theme) =>
        [
            .. theme
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("icons/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Joined(theme, name, $"assets/{name["icons/".Length..]}")),
        ];

    private static OutputFile Script(Assembly theme, string names, string path) =>
        OutputFile.Of(path, MinifyAssets.Script(Text(theme, names)));

    private static string Text(Assembly theme, string names) =>
        Encoding.UTF8.GetString(Joined(theme, names, names).Bytes.AsSpan());

    private static OutputFile Joined(Assembly theme, string names, string path)
    {
        using var joined = new MemoryStream();
        foreach (
            var name in theme
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(names, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var part = theme.GetManifestResourceStream(name)!;
            part.CopyTo(joined);
        }

        return new OutputFile(path, ImmutableCollectionsMarshal.AsImmutableArray(joined.ToArray()));
    }
}
