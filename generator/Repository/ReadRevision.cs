using System.Text.RegularExpressions;

namespace Generator.Repository;

/// <summary>
/// Finds the commit that is checked out in the series' folder. Reads git's files, because git may not be installed.
/// </summary>
internal static partial class ReadRevision
{
    // A ref may point to another ref, but not in an endless chain.
    private const int Most = 5;

    /// <param name="root">Absolute path of the series' folder, which is the top of its repository.</param>
    /// <param name="repository">URL of the repository on a code host, or null.</param>
    /// <returns>Null if there is no URL, or if no commit was found.</returns>
    public static Revision? From(string root, Uri? repository) =>
        repository is not null && CommitIn(root) is { } commit ? new Revision(repository, commit.Hash) : null;

    /// <returns>Null if no commit was found.</returns>
    public static Commit? CommitIn(string root) => HashIn(root) is { } hash ? new Commit(hash) : null;

    private static string? HashIn(string root)
    {
        var git = Path.Combine(root, ".git");
        // In a linked worktree, .git is a file that names the folder.
        var own = Pointer(git, "gitdir: ", root) ?? git;
        var common = Line(Path.Combine(own, "commondir")) is { } folder ? Path.GetFullPath(folder, own) : own;
        var name = "HEAD";
        for (var i = 0; i < Most; i++)
        {
            var value = Line(Path.Combine(own, name)) ?? Line(Path.Combine(common, name)) ?? Packed(common, name);
            if (value is null || Hash.IsMatch(value))
            {
                return value;
            }

            name = value.StartsWith("ref: ", StringComparison.Ordinal) ? value["ref: ".Length..] : "";
        }

        return null;
    }

    private static string? Pointer(string file, string prefix, string root) =>
        Line(file) is { } line && line.StartsWith(prefix, StringComparison.Ordinal)
            ? Path.GetFullPath(line[prefix.Length..], root)
            : null;

    private static string? Line(string file) => IsFile(file) ? File.ReadLines(file).FirstOrDefault()?.Trim() : null;

    private static bool IsFile(string path) => File.Exists(path) && RegularFile.Fault(path) is null;

    private static string? Packed(string folder, string name) =>
        Path.Combine(folder, "packed-refs") is var file && IsFile(file)
            ? File.ReadLines(file)
                .Where(line => line.EndsWith($" {name}", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[0])
                .FirstOrDefault(value => Hash.IsMatch(value))
            : null;

    [GeneratedRegex("^([0-9a-f]{40}|[0-9a-f]{64})$", RegexOptions.NonBacktracking)]
    private static partial Regex Hash { get; }
}
