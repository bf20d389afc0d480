using System.Collections.Immutable;

namespace Generator;

/// <summary>Reads what the programs of the series need beside their text, wherever they are run: which versions of packages they name, and that nothing else is fetched for them.</summary>
internal static class ReadBuildSettings
{
    private static readonly string[] Names = ["Directory.Packages.props", "code/Directory.Build.props"];

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>Those of the files that there are.</returns>
    public static ImmutableArray<OutputFile> From(string root) =>
        [.. from name in Names
            let path = Path.Combine(root, name)
            where File.Exists(path)
            select OutputFile.Of(name, File.ReadAllText(path).ReplaceLineEndings("\n"))];
}
