using System.Collections.Concurrent;
using Async;

namespace Listings.Tests.Async;

public class ParallelForEachTests
{
    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task Every_cow_is_fed()
    {
        var output = new StringWriter();
        await ParallelForEach.FeedAll((_, _) => Task.CompletedTask, TextWriter.Synchronized(output));
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task Three_are_fed_at_once_and_never_four()
    {
        var (inside, peak) = (0, 0);
        var three = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await ParallelForEach.FeedAll(
            async (_, _) =>
            {
                var now = Interlocked.Increment(ref inside);
                InterlockedMax(ref peak, now);
                if (now == 3)
                {
                    three.TrySetResult();
                }

                // Nobody leaves before three are in; a fourth would have come by then or comes now.
                await three.Task;
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            },
            TextWriter.Null);

        Assert.Equal(3, peak);
    }

    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task If_one_cannot_be_fed_the_others_are_told_to_stop()
    {
        var tokens = new ConcurrentBag<CancellationToken>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => ParallelForEach.FeedAll(
            (_, cancellation) =>
            {
                tokens.Add(cancellation);
                throw new InvalidOperationException();
            },
            TextWriter.Null));

        Assert.All(tokens, token => Assert.True(token.IsCancellationRequested));
    }

    private static void InterlockedMax(ref int peak, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref peak)) && Interlocked.CompareExchange(ref peak, value, seen) != seen)
        {
        }
    }
}
