using System.Collections.Immutable;

namespace Generator.Archive;

/// <summary>
/// Packs all code of the series into <c>code.zip</c>, for readers who want to run it without the repository: the folder
/// <c>code/</c> and the build settings that its programs need.
/// </summary>
internal static class BuildArchive
{
    private const string Name = "code.zip";

    public static OutputFile Of(ImmutableArray<CodeFile> files, ImmutableArray<MsBuildFile> buildSettings) =>
        new(
            Name,
            PackZip.Of([
                .. files.Select(file => OutputFile.Of(file.Path, file.Text)),
                .. buildSettings.Select(setting => setting.File),
            ])
        );
}
