using System.Collections.Immutable;

namespace Generator.Publishing;

/// <summary>Decides whether a folder may be replaced: only if it is empty or was written by a build.</summary>
internal static class OutputFolder
{
    // A site in one of them would be part of the next one.
    private static readonly string[] Sources = ["input", "code", "tests", ".git"];

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="output">Absolute path of the folder to replace.</param>
    /// <returns>
    /// Null if the folder doesn't exist, is empty, or contains only files of a build; otherwise why it can't be
    /// replaced.
    /// </returns>
    public static string? ReasonToKeep(string root, string output)
    {
        if (IsIn(root, output))
        {
            return "it holds the series itself";
        }

        if (Array.Exists(Sources, source => IsIn(output, Path.Combine(root, source))))
        {
            return "it is in a folder that builds read";
        }

        if (File.Exists(output) || new DirectoryInfo(output).LinkTarget is not null)
        {
            return "it isn't a plain folder";
        }

        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any())
        {
            return null;
        }

        var manifest = Path.Combine(output, BuildManifest.Path);
        return !File.Exists(manifest) || RegularFile.Fault(manifest) is not null ? $"it has no {BuildManifest.Path}"
            : FirstForeign(output, manifest) is { } foreign ? $"{foreign} in it is not from a build"
            : null;
    }

    /// <returns>
    /// Path in the site of a file that is not as a build wrote it; null if there is none. It may be gone.
    /// </returns>
    public static string? FirstChanged(string output, CancellationToken cancel)
    {
        var manifest = Path.Combine(output, BuildManifest.Path);
        return File.Exists(manifest)
            ? Listed(manifest)
                .OnAllCores(
                    file =>
                        Path.Combine(output, file.Path) is var path && File.Exists(path) && IsChanged(path, file)
                            ? file.Path
                            : null,
                    cancel
                )
                .FirstOrDefault(path => path is not null)
            : null;
    }

    private static bool IsIn(string path, string folder) =>
        path == folder
        || path.StartsWith(folder.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsChanged(string path, HashedFile written) =>
        RegularFile.Fault(path) is not null || HashedFile.Of(written.Path, File.ReadAllBytes(path)) != written;

    private static ImmutableArray<HashedFile> Listed(string manifest) =>
        [
            .. File.ReadLines(manifest)
                .Where(line => line.Length > BuildManifest.PathColumn)
                .Select(line => new HashedFile(
                    line[BuildManifest.PathColumn..],
                    line[..(BuildManifest.PathColumn - 2)]
                )),
        ];

    private static string? FirstForeign(string output, string manifest)
    {
        var ours = Listed(manifest)
            .Select(file => file.Path)
            .Append(BuildManifest.Path)
            .ToHashSet(StringComparer.Ordinal);
        return Directory
            .EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => Folder.RelativePath(output, file))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => !ours.Contains(file));
    }
}
