using System.Text;

namespace Generator.Archive;

/// <summary>
/// Reads the MSBuild files that the programs of the series need to run anywhere: the versions of the packages they
/// name, and the setting that keeps other packages from being downloaded.
/// </summary>
internal static class ReadMsBuildFiles
{
    private static readonly string[] Names = ["Directory.Packages.props", "code/Directory.Build.props"];

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The files that exist.</returns>
    public static IEnumerable<MsBuildFile> From(string root) =>
        [
            .. from name in Names
            where File.Exists(Path.Combine(root, name)) && RegularFile.Fault(root, name) is null
            select new MsBuildFile(OutputFile.Of(name, Text(root, name))),
        ];

    private static string Text(string root, string name) =>
        Encoding.UTF8.GetString(ReadRegular.All(root, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}

/// <summary>An MSBuild file that a program of the series needs in addition to its own source.</summary>
/// <param name="File">The file, with its path in the archive.</param>
internal sealed record MsBuildFile(OutputFile File) : IDocument;
