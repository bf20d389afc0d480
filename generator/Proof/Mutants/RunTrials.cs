using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using CliWrap;
using Generator.Proof.Runs;
using Proving;

namespace Generator.Proof.Mutants;

/// <summary>
/// Runs the tests of listings on changed code. Many changes are tried in one process, which is quicker; what one may
/// have left behind for the next is ruled out by trying that one again, in a process of its own.
/// </summary>
/// <param name="options">How to run the tests: where they are, and where they leave what they record.</param>
internal sealed class RunTrials(TestRunOptions options, string root, CancellationToken cancel)
{
    // A change may keep a process from ending after its tests.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="trials">With different numbers.</param>
    /// <param name="done">Is told that one more is done.</param>
    /// <returns>For each number the first test that failed, and what it said; null if all passed.</returns>
    public async Task<IReadOnlyDictionary<int, (string Test, string Message)?>> Of(
        ImmutableArray<Trial> trials,
        Action done
    )
    {
        var outcomes = new Dictionary<int, (string Test, string Message)?>();
        var left = new Queue<Trial>(trials.Where(trial => !trial.IsAlone));
        var alone = new Queue<Trial>(trials.Where(trial => trial.IsAlone));
        while (left.Count + alone.Count > 0)
        {
            ImmutableArray<Trial> batch = left.Count > 0 ? [.. left] : [alone.Dequeue()];
            left.Clear();
            var (tried, end) = await Run(batch);
            // After that, whatever goes wrong is due to the next change.
            bool IsSound(int index) => index == 0 || tried[index - 1] is { IsSound: true, Failed: not null };
            for (var index = 0; index < batch.Length; index++)
            {
                var trial = batch[index];
                if (index > tried.Count || (index == tried.Count && tried is [.., { IsSound: false }]))
                {
                    left.Enqueue(trial);
                }
                else if (index == tried.Count && IsSound(index))
                {
                    Note(trial, (end.Test ?? trial.Tests[0], end.Message));
                }
                else if (index < tried.Count && (index == 0 || tried[index] is { IsSound: true, Failed: not null }))
                {
                    Note(trial, Noticed(tried[index]));
                }
                else
                {
                    // It ended the process, or nobody noticed it: what was tried before may be the reason.
                    alone.Enqueue(trial);
                }
            }
        }

        return outcomes;

        void Note(Trial trial, (string Test, string Message)? outcome)
        {
            outcomes[trial.Number] = outcome;
            done();
        }
    }

    private static (string Test, string Message)? Noticed(TriedMutant tried) =>
        tried.Failed is { } failed ? (failed.Test, failed.Message) : null;

    private async Task<(IReadOnlyList<TriedMutant> Tried, (string? Test, string Message) End)> Run(
        ImmutableArray<Trial> batch
    )
    {
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Directory.CreateDirectory(options.Records);
        await File.WriteAllLinesAsync(options.Names, batch.Select(trial => trial.ToString()), cancel);
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var tried = new List<TriedMutant>();
        var said = new ProcessOutput(Hear);
        using var limit = new CancellationTokenSource(Limit);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            await DotNet
                .Command(Path.GetDirectoryName(options.Assembly)!, [options.Assembly, options.Names], options)
                .WithStandardInputPipe(PipeSource.FromString($"{token}\n"))
                .WithStandardOutputPipe(said.Pipe())
                .WithStandardErrorPipe(said.Pipe())
                .ExecuteAsync(stop.Token)
                .Watched();
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            said.Hear($"It was stopped after {Limit.TotalMinutes} minutes.");
        }

        var late = new TestRecords(options.Records, root).Late;
        return (
            tried,
            late is { } one
                ? (
                    one.Test,
                    one.Seconds == "idle"
                        ? "It waits for something that does not come."
                        : $"It had not ended after {one.Seconds} s."
                )
                : (null, $"It ended the process.\n{RunFailed.After(said.Last).Detail}".TrimEnd())
        );

        string? Hear(string line)
        {
            // A test may have begun the line.
            var at = line.IndexOf(token, StringComparison.Ordinal);
            if (at < 0)
            {
                return line;
            }

            var json = line[(at + token.Length)..];
            tried.Add(JsonSerializer.Deserialize(json, EvidenceJson.Default.TriedMutant)!);
            return null;
        }
    }
}
