using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace Generator;

/// <summary>Asks git about the repository of a series.</summary>
internal static class RunGit
{
    /// <param name="root">Absolute path of the series' folder, which is the top of its repository.</param>
    /// <returns>What git printed; null if it failed or is not installed.</returns>
    public static async Task<string?> In(string root, string[] arguments, CancellationToken cancel)
    {
        try
        {
            var result = await Cli.Wrap("git")
                .WithArguments(["-c", "core.quotePath=false", .. arguments])
                .WithWorkingDirectory(root)
                // If a git hook runs the build, these variables point to the repository of the hook.
                .WithEnvironmentVariables(environment =>
                    environment.Set("GIT_DIR", null).Set("GIT_WORK_TREE", null).Set("GIT_INDEX_FILE", null)
                )
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancel)
                .Watched();
            return result.IsSuccess ? result.StandardOutput : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
