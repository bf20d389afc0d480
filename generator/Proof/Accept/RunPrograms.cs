using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Generator.Proof.Runs;

namespace Generator.Proof.Accept;

/// <summary>
/// Runs programs that have no snapshot yet, and leaves what they print as if a test had received it.
/// </summary>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class RunPrograms(string root)
{
    private const string Tests = "tests/programs";

    // A server, or a program that never ends.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Whether the series has tests that run its programs.</summary>
    public bool AreTested => Directory.Exists(Path.Combine(root, Tests));

    /// <param name="program">Path of a file below <c>code/</c>.</param>
    /// <returns>Path of its snapshot, as the tests of programs name it.</returns>
    public static string SnapshotOf(string program) =>
        $"{Tests}/{Path.ChangeExtension(program["code/".Length..], null).Replace('/', '.')}{ComparedText.Extension}";

    /// <param name="program">Path of a file below <c>code/</c>.</param>
    /// <returns>Why nothing was received; null if something was, or if there is a snapshot.</returns>
    public async Task<string?> From(string program, CancellationToken cancel)
    {
        var snapshot = SnapshotOf(program);
        var received = snapshot.Replace(ComparedText.Extension, ReceivedText.Extension, StringComparison.Ordinal);
        if (File.Exists(Path.Combine(root, snapshot)) || File.Exists(Path.Combine(root, received)))
        {
            return null;
        }

        await Console.Error.WriteLineAsync($"dotnet {program}");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(Limit);
        var command = DotNet.Command(root, [program]);
        try
        {
            var result = await command
                .WithEnvironmentVariables(
                    new Dictionary<string, string?>(command.EnvironmentVariables)
                    {
                        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
                    }
                )
                .WithStandardInputPipe(PipeSource.Null)
                .ExecuteBufferedAsync(late.Token)
                .Watched();
            if (result.ExitCode != 0 || result.StandardError.Length > 0)
            {
                return Refused(program, $"ended with {result.ExitCode}:\n{result.StandardError}".TrimEnd('\n', ':'));
            }

            await File.WriteAllTextAsync(
                Path.Combine(root, received),
                result.StandardOutput.ReplaceLineEndings("\n"),
                Encoding,
                cancel
            );
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Refused(program, $"had not ended after {Limit.TotalSeconds:0} s");
        }
    }

    private static string Refused(string program, string how) =>
        $"`dotnet {program}` has no snapshot, and {how}. "
        + "If that is right, say in tests/programs/Ways.cs how it is run.";
}
