using System.Collections.Immutable;
using System.IO.Enumeration;

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
    public static ImmutableArray<string> Files(string root, string folder) =>
        [
            .. EveryFile(root, folder)
                .Where(file => !file.Split('/').Any(part => part.StartsWith('.') || part is "bin" or "obj")),
        ];

    /// <summary>The same, hidden files and build output included.</summary>
    public static ImmutableArray<string> EveryFile(string root, string folder) =>
        In(root, folder, path =>
            Directory.EnumerateFiles(path, "*", Everything).Where(file => RegularFile.Fault(file) is null)
        );

    /// <summary>What is in a folder and is neither a regular file nor a folder: links, pipes, devices.</summary>
    public static ImmutableArray<string> Irregular(string root, string folder) =>
        RegularFile.Fault(root, folder) is not null
            ? [folder]
            : In(root, folder, path => new FileSystemEnumerable<string>(
                path,
                (ref entry) => entry.ToFullPath(),
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default }
            )
            {
                ShouldIncludePredicate = (ref entry) =>
                    !entry.IsDirectory && RegularFile.Fault(entry.ToFullPath()) is not null
                    || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            });

    private static ImmutableArray<string> In(string root, string folder, Func<string, IEnumerable<string>> entries)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path) && RegularFile.Fault(root, folder) is null
            ? [.. entries(path).Select(file => RelativePath(root, file)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <returns>A path relative to a folder, with forward slashes.</returns>
    public static string RelativePath(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace('\\', '/');
}
