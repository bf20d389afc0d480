using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using CliWrap;
using Generator.Proof.Ledger;
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

    /// <param name="starts">Is told the full name of each test that starts, and how many have started.</param>
    public static async Task<TestRun> In(TestRunOptions options, Action<string, int> starts, CancellationToken cancel)
    {
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Directory.CreateDirectory(options.Records);
        await File.WriteAllLinesAsync(options.Names, options.Tests, cancel);
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        // The cases of a theory are one test.
        var started = new HashSet<string>(StringComparer.Ordinal);
        var (exit, said) = await Run(options, token, Start, cancel);
        if (exit == 0 && Read(options.Results, token) is { } results)
        {
            return new TestRun(results, options.Records, [.. started], []);
        }

        var problem = File.Exists(options.Results)
            ? EvidenceProblems.ForeignResults.At(new Location("artifacts/proof"), Path.GetFileName(options.Results))
            : RunFailed.After(said);
        return new TestRun(null, options.Records, [.. started], [problem]);

        void Start(string test)
        {
            started.Add(test);
            starts(test, started.Count);
        }
    }

    private static async Task<(int Exit, ImmutableArray<string> Said)> Run(
        TestRunOptions options,
        string token,
        Action<string> starts,
        CancellationToken cancel
    )
    {
        var said = new ProcessOutput(Hear);
        using var limit = new CancellationTokenSource(Limit);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            var running = DotNet
                .Command(
                    Path.GetDirectoryName(options.Assembly)!,
                    [options.Assembly, options.Names, options.Results],
                    options
                )
                .WithStandardInputPipe(PipeSource.FromString($"{token}\n"))
                .WithStandardOutputPipe(said.Pipe())
                .WithStandardErrorPipe(said.Pipe())
                .ExecuteAsync(stop.Token);
            if (options.Load == Load.OneCore)
            {
                SingleCore.LeaveTo(running.ProcessId);
            }

            var result = await running.Watched();
            return (result.ExitCode, said.Last);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            said.Hear($"The tests were stopped after {Limit.TotalMinutes} minutes.");
            return (-1, said.Last);
        }

        string Hear(string line)
        {
            if (line.StartsWith(Running, StringComparison.Ordinal))
            {
                starts(line[Running.Length..]);
            }

            return line;
        }
    }

    /// <param name="token">What the run was told. A test may write a file too, and then end the process.</param>
    /// <returns>Null if there is no such file, if it is incomplete, or if something else has written it.</returns>
    internal static IReadOnlyList<RanTest>? Read(string file, string token)
    {
        try
        {
            return
                File.Exists(file)
                && JsonSerializer.Deserialize(File.ReadAllBytes(file), EvidenceJson.Default.RunResults) is { } results
                && results.Token == token
                ? results.Tests
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
