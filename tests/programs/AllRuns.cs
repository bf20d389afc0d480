using System.Collections.Concurrent;

namespace Programs.Tests;

/// <summary>Runs all programs before the first test looks at one: as many at the same time as there are processors, and one at a time of each file and at each port.</summary>
public sealed class AllRuns : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Task<Result>> _results = [];

    // Those who have to take turns begin first: they need the most time.
    public Task InitializeAsync() => Parallel.ForEachAsync(
        Run.All.GroupBy(run => run.Way.Port is { } port ? $"{port}" : run.File).OrderByDescending(turns => turns.Count()),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (turns, _) =>
        {
            foreach (var run in turns)
            {
                // A run that fails is the problem of its own test.
                await Task.WhenAny(_results[run.Name] = Results.Of(run));
            }
        });

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<Result> ResultOf(Run run) => _results[run.Name];
}
