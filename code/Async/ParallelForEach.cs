#!/usr/bin/env dotnet
namespace Async;

public static class ParallelForEach
{
    public static Task Main() => FeedAll(
        async (_, cancellation) => await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellation),
        Console.Out);

    #region parallel-foreach
    public static async Task FeedAll(Func<int, CancellationToken, Task> feed, TextWriter output)
    {
        var threeAtOnce = new ParallelOptions { MaxDegreeOfParallelism = 3 };
        await Parallel.ForEachAsync(Enumerable.Range(1, 9), threeAtOnce, async (cow, cancellation) =>
        {
            await feed(cow, cancellation);
            output.WriteLine($"cow {cow} is fed");
        });
    }
    #endregion
}
