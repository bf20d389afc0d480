using Diagnosis;
using Listings.Tests.Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Diagnosis;

[Collection(nameof(Child))]
public class HeldThreadTests
{
    private static readonly TimeSpan Five = TimeSpan.FromSeconds(5);

    [Fact, Proves("held-thread")]
    public async Task With_a_thread_to_spare_the_answer_comes()
    {
        using var clock = new ObservedClock();

        var answer = Task.Run(() => HeldThread.Listen("pig", clock));
        await clock.TimersAsync(1);
        clock.Advance(Five);

        Assert.Equal("The pig has thought.", await answer.OrFail());
    }

    [Fact, Proves("held-thread")]
    public async Task When_each_thread_of_the_pool_is_held_no_thinking_can_end()
    {
        var child = await Child.RunAsync(Starve);

        Assert.Equal((0, ""), (child.ExitCode, child.Error));
        Assert.Equal("heard: 0\nqueued: as many as threads\nwith one more thread, heard: all\n", child.Output.ReplaceLineEndings("\n"));
    }

    [Fact, Proves("freed-thread")]
    public async Task Awaited_the_same_thinking_gives_the_thread_back()
    {
        using var clock = new ObservedClock();

        // The call comes back at once, on this thread.
        var answer = HeldThread.ListenFreely("pig", clock);
        Assert.False(answer.IsCompleted);
        clock.Advance(Five);

        Assert.Equal("The pig has thought.", await answer);
    }

    private static void Starve(TextWriter output)
    {
        var threads = Environment.ProcessorCount;
        ThreadPool.SetMaxThreads(threads, threads);
        using var clock = new PoolClock();
        var visitors = Enumerable.Range(0, threads).Select(_ => Task.Run(() => HeldThread.Listen("pig", clock))).ToArray();

        // From here on each thread of the pool is inside Listen, which it leaves only with an answer.
        clock.WaitForTimers(threads);
        clock.Ring();
        output.WriteLine($"heard: {visitors.Count(visitor => visitor.IsCompleted)}");
        output.WriteLine($"queued: {(ThreadPool.PendingWorkItemCount == threads ? "as many as threads" : $"{ThreadPool.PendingWorkItemCount} for {threads} threads")}");

        ThreadPool.SetMaxThreads(threads + 1, threads + 1);
        Task.WaitAll(visitors);
        output.WriteLine("with one more thread, heard: all");
    }

    /// <summary>A clock that rings when it is told to, and like the real one lets the pool run what is due.</summary>
    private sealed class PoolClock : TimeProvider, IDisposable
    {
        private readonly SemaphoreSlim _set = new(0);
        private readonly System.Collections.Concurrent.ConcurrentQueue<Action> _due = new();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _due.Enqueue(() => callback(state));
            _set.Release();
            return new Silent();
        }

        public void WaitForTimers(int count)
        {
            for (var timer = 0; timer < count; timer++)
            {
                _set.Wait();
            }
        }

        public void Ring()
        {
            foreach (var callback in _due)
            {
                ThreadPool.UnsafeQueueUserWorkItem(_ => callback(), null);
            }
        }

        public void Dispose() => _set.Dispose();
    }

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
