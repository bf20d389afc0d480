using System.Collections.Concurrent;
using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>
/// Compiles and runs all programs before the first test: several in parallel, but only one at a time
/// of the same file or on the same port.
/// </summary>
public sealed class AllRuns : IAsyncLifetime
{
    // One more than there are processors, because programs also wait.
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 };

    private readonly ConcurrentDictionary<string, Task<Result>> _results = [];

    public async Task InitializeAsync()
    {
        var compiled = await Compiler.Compile([
            .. Run
                .All.Where(run => !Results.Knows(run))
                .SelectMany(Runner.FilesOf)
                .Distinct()
                .Where(file => !Sources.NamesPackage(file)),
        ]);

        // The longest groups start first, because their runs are sequential.
        await Parallel.ForEachAsync(
            Run.All.GroupBy(run => run.Way.Port is { } port ? $"{port}" : run.File)
                .OrderByDescending(turns => turns.Count()),
            AtOnce,
            async (turns, _) =>
            {
                foreach (var run in turns)
                {
                    // If a run fails, its own test reports it.
                    await Task.WhenAny(_results[run.Name] = Results.Of(run, compiled));
                }
            }
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<Result> ResultOf(Run run) => _results[run.Name];
}
