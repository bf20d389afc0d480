using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

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
        try
        {
            var isShallow = await Git(root, ["rev-parse", "--is-shallow-repository"], cancel);
            var log =
                isShallow.Trim() == "false"
                    ? await Git(
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
                    : "";
            return Latest(log.Split('\n'));
        }
        catch (Win32Exception)
        {
            return ImmutableDictionary<string, DateOnly>.Empty;
        }
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

    // If a git hook runs the build, these variables point to the repository of the hook.
    private static async Task<string> Git(string root, string[] arguments, CancellationToken cancel)
    {
        var result = await Cli.Wrap("git")
            .WithArguments(["-c", "core.quotePath=false", .. arguments])
            .WithWorkingDirectory(root)
            .WithEnvironmentVariables(environment =>
                environment.Set("GIT_DIR", null).Set("GIT_WORK_TREE", null).Set("GIT_INDEX_FILE", null)
            )
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancel);
        return result.IsSuccess ? result.StandardOutput : "";
    }
}
