using System.Collections.Concurrent;
using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>Compiles all programs, and runs them before the first test looks at one: several at the same time, and one at a time of each file and at each port.</summary>
public sealed class AllRuns : IAsyncLifetime
{
    // A program that waits needs no processor.
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 };

    private readonly ConcurrentDictionary<string, Task<Result>> _results = [];

    public async Task InitializeAsync()
    {
        var compiled = await Compiler.Compile([.. Run.All.Where(run => !Results.Knows(run)).SelectMany(Runner.FilesOf).Distinct().Where(file => !Sources.NamesPackage(file))]);

        // Who has to take turns begins first: together they need the most time.
        await Parallel.ForEachAsync(
            Run.All.GroupBy(run => run.Way.Port is { } port ? $"{port}" : run.File).OrderByDescending(turns => turns.Count()), AtOnce, async (turns, _) =>
            {
                foreach (var run in turns)
                {
                    // A run that fails is the problem of its own test.
                    await Task.WhenAny(_results[run.Name] = Results.Of(run, compiled));
                }
            });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<Result> ResultOf(Run run) => _results[run.Name];
}
