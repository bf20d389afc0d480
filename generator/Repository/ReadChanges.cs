using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Repository;

/// <summary>Asks git when each input file last changed.</summary>
internal static class ReadChanges
{
    private const char Mark = '\t';

    /// <param name="root">Absolute path of the series' folder, which is the top of its repository.</param>
    /// <param name="revision">The commit that is built.</param>
    /// <returns>
    /// The day of the last commit for each path under <c>input/</c>. Empty without git, or in a shallow clone, whose
    /// oldest commit seems to have changed every file.
    /// </returns>
    public static async Task<ImmutableDictionary<string, DateOnly>> From(
        string root,
        Revision revision,
        CancellationToken cancel
    )
    {
        var isShallow = await RunGit.In(root, ["rev-parse", "--is-shallow-repository"], cancel);
        var log =
            isShallow?.Trim() == "false"
                ? await RunGit.In(
                    root,
                    [
                        "log",
                        "--no-show-signature",
                        "--no-renames",
                        "--name-only",
                        $"--format={Mark}%cs",
                        revision.Commit,
                        "--",
                        "input",
                    ],
                    cancel
                )
                : null;
        return Latest((log ?? "").Split('\n'));
    }

    // The newest commit comes first; the day of each commit is followed by its files.
    private static ImmutableDictionary<string, DateOnly> Latest(IEnumerable<string> lines)
    {
        var latest = ImmutableDictionary.CreateBuilder<string, DateOnly>(StringComparer.Ordinal);
        DateOnly day = default;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == Mark)
            {
                day = DateOnly.ParseExact(line.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else
            {
                latest.TryAdd(line, day);
            }
        }

        return latest.ToImmutable();
    }
}
