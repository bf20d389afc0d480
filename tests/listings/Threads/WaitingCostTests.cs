using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Threads;

namespace Listings.Tests.Threads;

public class WaitingCostTests
{
    [Fact, Proves("waiting-in-tasks")]
    public async Task Ten_thousand_wait_at_once_and_no_thread_with_them()
    {
        var clock = new CountingClock();

        var waiting = WaitingCost.WaitInTasks(10_000, TimeSpan.FromSeconds(2), clock);
        Assert.Equal(10_000, clock.Timers);
        Assert.True(ThreadPool.ThreadCount < 200, $"{ThreadPool.ThreadCount} threads");

        clock.Advance(TimeSpan.FromSeconds(2) - TimeSpan.FromTicks(1));
        Assert.False(waiting.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));
        await waiting;
    }

    [Fact, Proves("waiting-on-threads")]
    public void A_hundred_wait_at_once_each_on_its_own_thread()
    {
        const int Visitors = 100;
        var threads = new ConcurrentDictionary<Thread, bool>();
        using var meeting = new Barrier(Visitors);

        WaitingCost.WaitOnThreads(Visitors, () =>
        {
            threads[Thread.CurrentThread] = true;
            meeting.SignalAndWait();
        });

        Assert.Equal(Visitors, threads.Count);
        Assert.All(threads.Keys, thread => Assert.False(thread.IsAlive));
    }

    private sealed class CountingClock : FakeTimeProvider
    {
        public int Timers { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers++;
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
