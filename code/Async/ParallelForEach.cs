#!/usr/bin/env dotnet
namespace Async;

public static class ParallelForEach
{
    public static Task Main() => FeedAll(
        (_, cancellation) => Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellation),
        Console.Out,
        CancellationToken.None);

    #region parallel-foreach
    public static async Task FeedAll(
        Func<int, CancellationToken, Task> feed, TextWriter output, CancellationToken cancellation)
    {
        // Several threads write at once, which not every writer can take.
        var safe = TextWriter.Synchronized(output);
        var threeAtOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = 3,
            CancellationToken = cancellation,
        };
        await Parallel.ForEachAsync(Enumerable.Range(1, 9), threeAtOnce, async (cow, stop) =>
        {
            await feed(cow, stop);
            safe.WriteLine($"cow {cow} is fed");
        });
    }
    #endregion
}
