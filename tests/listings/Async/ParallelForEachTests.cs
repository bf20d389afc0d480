using System.Collections.Concurrent;
using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class ParallelForEachTests
{
    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task Every_cow_is_fed()
    {
        var output = new StringWriter();
        await ParallelForEach.FeedAll((_, _) => Task.CompletedTask, output, CancellationToken.None);
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
            TextWriter.Null,
            CancellationToken.None);

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
            TextWriter.Null,
            CancellationToken.None));

        Assert.All(tokens, token => Assert.True(token.IsCancellationRequested));
    }

    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task No_two_threads_are_in_the_writer_at_once()
    {
        using var output = new CrowdedWriter();
        await ParallelForEach.FeedAll(async (_, _) => await Task.Yield(), output, CancellationToken.None);
        Assert.Equal((9, 1), (output.Lines, output.Peak));
    }

    [Fact, Proves("parallel-foreach", Contract = Contract.Unordered)]
    public async Task If_the_caller_cancels_those_in_hand_are_told_and_no_more_are_taken()
    {
        var started = 0;
        var three = new TaskCompletionSource();
        using var caller = new CancellationTokenSource();
        var feeding = ParallelForEach.FeedAll(
            async (_, stop) =>
            {
                if (Interlocked.Increment(ref started) == 3)
                {
                    three.SetResult();
                }

                await Task.Delay(Timeout.InfiniteTimeSpan, stop);
            },
            TextWriter.Null,
            caller.Token);

        await three.Task.OrFail();
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => feeding.OrFail());
        Assert.Equal(3, started);
    }

    /// <summary>Counts how many threads are writing.</summary>
    private sealed class CrowdedWriter : StringWriter
    {
        private int _inside;
        private int _peak;

        public int Lines { get; private set; }

        public int Peak => _peak;

        public override void WriteLine(string? value)
        {
            InterlockedMax(ref _peak, Interlocked.Increment(ref _inside));
            Thread.Yield();
            Lines++;
            Interlocked.Decrement(ref _inside);
        }
    }

    private static void InterlockedMax(ref int peak, int value)
    {
        int seen;
        while (value > (seen = Volatile.Read(ref peak)) && Interlocked.CompareExchange(ref peak, value, seen) != seen)
        {
        }
    }
}
