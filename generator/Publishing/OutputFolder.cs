namespace Generator.Publishing;

/// <summary>Decides whether a folder may be replaced: only if it is empty or was written by a build.</summary>
internal static class OutputFolder
{
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="output">Absolute path of the folder to replace.</param>
    /// <returns>
    /// Null if the folder doesn't exist, is empty, or contains only files of a build; otherwise why it can't be
    /// replaced.
    /// </returns>
    public static string? ReasonToKeep(string root, string output)
    {
        if (
            root == output
            || root.StartsWith(output.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
        {
            return "it holds the series itself";
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

    private static string? FirstForeign(string output, string manifest)
    {
        var ours = File.ReadLines(manifest)
            .Where(line => line.Length > BuildManifest.PathColumn)
            .Select(line => line[BuildManifest.PathColumn..])
            .Append(BuildManifest.Path)
            .ToHashSet(StringComparer.Ordinal);
        return Directory
            .EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => Folder.RelativePath(output, file))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => !ours.Contains(file));
    }
}
