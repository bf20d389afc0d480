using System.ComponentModel;
using CliWrap;

namespace Generator;

/// <summary>
/// Waits for a command. If this process dies first, the command ends too, with all that it has started.
/// </summary>
internal static class RunWatched
{
    // The end of the input without a word is the death of this process, however it died. A child that is stopped starts
    // no others while they are looked for. Ctrl+C reaches the whole group, and must not end the watch.
    private const string Watch = """
        end() {
          kill -STOP "$1"
          for child in $(cat /proc/"$1"/task/*/children || pgrep -P "$1"); do end "$child"; done
          kill -KILL "$1"
        }
        trap '' HUP INT TERM
        read -r word && exit
        end "$1"
        """;

    /// <summary>Its result. On Windows the command goes on if this process dies.</summary>
    public static async Task<TResult> Watched<TResult>(this CommandTask<TResult> child)
        where TResult : CommandResult
    {
        if (OperatingSystem.IsWindows())
        {
            return await child;
        }

        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var watch = End(child.ProcessId, ended.Task);
        try
        {
            return await child;
        }
        finally
        {
            ended.SetResult();
            await watch;
        }
    }

    private static async Task End(int process, Task ended)
    {
        try
        {
            await Cli.Wrap("sh")
                .WithArguments(["-c", Watch, "sh", $"{process}"])
                .WithStandardInputPipe(
                    PipeSource.Create(
                        async (input, cancel) =>
                        {
                            await ended.WaitAsync(cancel);
                            await input.WriteAsync("ended\n"u8.ToArray(), cancel);
                        }
                    )
                )
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync();
        }
        // Without a shell, the command goes on as it does on Windows.
        catch (Win32Exception) { }
    }
}
