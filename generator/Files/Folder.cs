using System.Collections.Immutable;

namespace Generator;

/// <summary>Lists the files that belong to a series.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        // A link could lead out of the series, or around in a circle.
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="folder">A folder below it.</param>
    /// <returns>Paths relative to the root, with forward slashes, in ordinal order; hidden and built files are left out.</returns>
    public static ImmutableArray<string> Files(string root, string folder)
    {
        var path = Path.Combine(root, folder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFiles(path, "*", Everything)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)];
    }
}
