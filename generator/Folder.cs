using System.Collections.Immutable;

namespace Generator;

/// <summary>Lists the files that belong to a series.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        // A symbolic link could lead out of the series or form a cycle.
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="folder">Path of a folder, relative to the root.</param>
    /// <returns>
    /// Paths relative to the root, with forward slashes, in ordinal order, without hidden files and build output.
    /// </returns>
    public static ImmutableArray<string> Files(string root, string folder)
    {
        var path = Path.Combine(root, folder);
        return !Directory.Exists(path)
            ? []
            :
            [
                .. Directory
                    .EnumerateFiles(path, "*", Everything)
                    .Select(file => RelativePath(root, file))
                    .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || part is "bin" or "obj"))
                    .Order(StringComparer.Ordinal),
            ];
    }

    /// <returns>A path relative to a folder, with forward slashes.</returns>
    public static string RelativePath(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace('\\', '/');
}
