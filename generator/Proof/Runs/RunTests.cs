using System.Text.Json;
using CliWrap;
using Proving;

namespace Generator.Proof.Runs;

/// <summary>
/// Runs tests that are compiled, one after another, in a process of their own; see tests/ProofRun.cs.
/// </summary>
internal static class RunTests
{
    private const string Running = "Running ";

    // A listing that never ends must not block the build forever.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="starts">Is told the full name of each test that starts.</param>
    public static async Task<TestRun> In(TestRunOptions options, Action<string> starts, CancellationToken cancel)
    {
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Directory.CreateDirectory(options.Records);
        await File.WriteAllLinesAsync(options.Names, options.Tests, cancel);
        var (exit, said) = await Run(options, starts, cancel);
        if (exit == 0)
        {
            return new TestRun(Read(options.Results), options.Records, [RunFailed.After(said)]);
        }

        // The process ended before it could write them, so they are from a test.
        var problem = File.Exists(options.Results)
            ? EvidenceProblems.ForeignResults.At(new Location("artifacts/proof"), Path.GetFileName(options.Results))
            : RunFailed.After(said);
        return new TestRun(null, options.Records, [problem]);
    }

    private static async Task<(int Exit, IReadOnlyList<string> Said)> Run(
        TestRunOptions options,
        Action<string> starts,
        CancellationToken cancel
    )
    {
        var said = new List<string>();
        using var limit = new CancellationTokenSource(Limit);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            var result = await DotNet
                .Command(
                    Path.GetDirectoryName(options.Assembly)!,
                    [options.Assembly, options.Names, options.Results],
                    options
                )
                .WithStandardOutputPipe(PipeTarget.ToDelegate(Hear))
                .WithStandardErrorPipe(PipeTarget.ToDelegate(Hear))
                .ExecuteAsync(stop.Token);
            return (result.ExitCode, said);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Hear($"The tests were stopped after {Limit.TotalMinutes} minutes.");
            return (-1, said);
        }

        void Hear(string line)
        {
            lock (said)
            {
                said.Add(line);
                if (line.StartsWith(Running, StringComparison.Ordinal))
                {
                    starts(line[Running.Length..]);
                }
            }
        }
    }

    /// <returns>
    /// Null if there is no such file or it is incomplete: a listing can end the process writing it.
    /// </returns>
    internal static RanTest[]? Read(string file)
    {
        try
        {
            return File.Exists(file)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(file), EvidenceJson.Default.RanTestArray)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
