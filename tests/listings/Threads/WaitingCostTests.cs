using System.Collections.Concurrent;
using Threads;

namespace Listings.Tests.Threads;

public class WaitingCostTests
{
    [Fact, Proves("waiting-in-tasks")]
    public void Ten_thousand_wait_at_once_without_a_thread_and_end_when_the_last_has_waited()
    {
        // Without a context, whoever fires a timer also runs what has waited for it.
        SynchronizationContext.SetSynchronizationContext(null);
        var clock = new HandClock();

        var waiting = WaitingCost.WaitInTasks(10_000, TimeSpan.FromSeconds(2), clock);

        Assert.Equal(10_000, clock.Timers.Count);
        Assert.All(clock.Timers, timer => Assert.Equal(TimeSpan.FromSeconds(2), timer.Due));
        Assert.True(ThreadPool.ThreadCount < 200, $"{ThreadPool.ThreadCount} threads");
        foreach (var timer in clock.Timers)
        {
            Assert.False(waiting.IsCompleted);
            timer.Fire();
        }

        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact, Proves("waiting-in-tasks")]
    public async Task A_wait_that_fails_is_told_when_the_others_are_over()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var clock = new HandClock { FailsAt = 1 };
        var waiting = WaitingCost.WaitInTasks(3, TimeSpan.FromSeconds(2), clock);
        Assert.Equal(2, clock.Timers.Count);
        foreach (var timer in clock.Timers)
        {
            Assert.False(waiting.IsCompleted);
            timer.Fire();
        }

        Assert.Equal("No timer is left.", (await Assert.ThrowsAsync<InvalidOperationException>(() => waiting)).Message);
    }

    [Fact, Proves("waiting-on-threads")]
    public void A_hundred_wait_at_once_each_on_its_own_thread()
    {
        const int Visitors = 100;

        // First without a meeting: who waits for one more than come, or one less, would wait for ever.
        var calls = 0;
        WaitingCost.WaitOnThreads(Visitors, () => Interlocked.Increment(ref calls));
        Assert.Equal(Visitors, calls);

        var threads = new ConcurrentDictionary<Thread, bool>();
        using var meeting = new Barrier(Visitors);

        WaitingCost.WaitOnThreads(Visitors, () =>
        {
            threads[Thread.CurrentThread] = true;
            meeting.SignalAndWait();
        });

        Assert.Equal(Visitors, threads.Count);
    }

    [Fact, Proves("waiting-on-threads")]
    public void Whoever_asked_waits_for_all()
    {
        var asking = Thread.CurrentThread;
        var returned = false;
        var returnedTooEarly = new ConcurrentBag<bool>();

        WaitingCost.WaitOnThreads(2, () =>
        {
            asking.UntilBlockedOr(() => Volatile.Read(ref returned));
            returnedTooEarly.Add(Volatile.Read(ref returned));
        });
        Volatile.Write(ref returned, true);

        Assert.Equal([false, false], returnedTooEarly);
    }

    /// <summary>A clock whose timers are fired one by one.</summary>
    private sealed class HandClock : TimeProvider
    {
        private int _asked;

        public List<HandTimer> Timers { get; } = [];

        /// <summary>The number of the timer that the clock refuses, counted from 0; -1 for none.</summary>
        public int FailsAt { get; init; } = -1;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (_asked++ == FailsAt)
            {
                throw new InvalidOperationException("No timer is left.");
            }

            var timer = new HandTimer(dueTime, () => callback(state));
            Timers.Add(timer);
            return timer;
        }
    }

    private sealed record HandTimer(TimeSpan Due, Action Fire) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
