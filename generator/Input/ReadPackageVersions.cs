using System.Collections.Immutable;

namespace Generator;

/// <summary>Reads the file that says which versions of packages the series is compiled with. A program that names a package needs it, wherever it is run.</summary>
internal static class ReadPackageVersions
{
    private const string Name = "Directory.Packages.props";

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The file; empty if there is none.</returns>
    public static ImmutableArray<OutputFile> From(string root) =>
        Path.Combine(root, Name) is var path && File.Exists(path) ? [OutputFile.Of(Name, File.ReadAllText(path).ReplaceLineEndings("\n"))] : [];
}
