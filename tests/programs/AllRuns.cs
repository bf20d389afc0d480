using System.Collections.Concurrent;
using Programs.Tests.Blocks;
using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>
/// Compiles and runs all programs and all blocks of pages before the first test: several in parallel, but only one at
/// a time of the same file or on the same port.
/// </summary>
public sealed class AllRuns : IAsyncLifetime
{
    public const string Collection = "all runs";

    // One more than there are processors, because programs also wait.
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 };

    private readonly ConcurrentDictionary<string, Task<Result>> _runs = [];
    private readonly ConcurrentDictionary<Scene, Task<Result[]>> _scenes = [];

    public async Task InitializeAsync()
    {
        // Scenes that are nothing but such runs have their results.
        var scenes = Scene.All.Where(scene => !scene.IsSkipped && scene.Runs is []).ToArray();
        var compiled = await Compiler.Compile([
            .. Run
                .All.Where(run => !Results.Knows(Results.KeyOf(run)))
                .SelectMany(Runner.FilesOf)
                .Concat(
                    scenes
                        .Where(scene => scene.Opening is not null && !Results.Knows(Results.KeyOf(scene)))
                        .SelectMany(scene => scene.Files)
                )
                .Distinct()
                .Where(file => !Sources.NamesPackage(file)),
        ]);
        var turns = Run
            .All.Select(run => (Queue: QueueOf(run), Take: (Func<Task>)(() => Take(run))))
            .Concat(scenes.Select(scene => (Queue: QueueOf(scene), Take: (Func<Task>)(() => Play(scene)))));

        // The longest queues start first, because their runs are sequential.
        await Parallel.ForEachAsync(
            turns.GroupBy(turn => turn.Queue, turn => turn.Take).OrderByDescending(queue => queue.Count()),
            AtOnce,
            async (queue, _) =>
            {
                foreach (var take in queue)
                {
                    // If a run fails, its own test reports it.
                    await Task.WhenAny(take());
                }
            }
        );

        Task Take(Run run) =>
            _runs[run.Name] = Results.Of(Results.KeyOf(run), () => Runner.Run(run, compiled, Unpacked.Folder));

        Task Play(Scene scene) => _scenes[scene] = Results.Of(Results.KeyOf(scene), () => Stage.Play(scene, compiled));
    }

    public Task DisposeAsync()
    {
        Unpacked.Delete();
        return Task.CompletedTask;
    }

    internal Task<Result> ResultOf(Run run) => _runs[run.Name];

    internal async Task<Result[]> ResultsOf(Scene scene) =>
        scene.Runs is [] ? await _scenes[scene] : await Task.WhenAll(scene.Runs.Select(ResultOf));

    private static string QueueOf(Run run) => run.Way.Port is { } port ? $"{port}" : run.File;

    private static string QueueOf(Scene scene) =>
        scene.Opening is null ? scene.Parts[0].Block.Name : QueueOf(Run.All.First(run => run.File == scene.Files[0]));
}

/// <summary>These tests share all runs.</summary>
[CollectionDefinition(AllRuns.Collection)]
public sealed class AllRunsCollection : ICollectionFixture<AllRuns>;
