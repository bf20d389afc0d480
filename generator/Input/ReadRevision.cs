using System.Text.RegularExpressions;

namespace Generator;

/// <summary>Finds out which commit lies in the series' folder. Git's files are read, because git itself may not be there.</summary>
internal static partial class ReadRevision
{
    // A reference may lead to another, but not for ever.
    private const int Most = 5;

    /// <param name="root">Absolute path of the series' folder: the top of its repository.</param>
    /// <param name="repository">Its address on a code host, or null.</param>
    /// <returns>Null if there is no address, or no commit can be found.</returns>
    public static Revision? From(string root, Uri? repository) =>
        repository is not null && CommitIn(root) is { } commit ? new Revision(repository, commit) : null;

    private static string? CommitIn(string root)
    {
        var git = Path.Combine(root, ".git");
        // In a further working tree it is a file that names the folder.
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
        Line(file) is { } line && line.StartsWith(prefix, StringComparison.Ordinal) ? Path.GetFullPath(line[prefix.Length..], root) : null;

    private static string? Line(string file) => File.Exists(file) ? File.ReadLines(file).FirstOrDefault()?.Trim() : null;

    private static string? Packed(string folder, string name) => Path.Combine(folder, "packed-refs") is var file && File.Exists(file)
        ? File.ReadLines(file).Where(line => line.EndsWith($" {name}", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).FirstOrDefault(value => Hash.IsMatch(value))
        : null;

    [GeneratedRegex("^([0-9a-f]{40}|[0-9a-f]{64})$", RegexOptions.NonBacktracking)]
    private static partial Regex Hash { get; }
}
