using Coroutines;

namespace Listings.Tests.Coroutines;

public class YieldInsideLockTests
{
    [Fact, Proves("parked-with-lock"), Proves("parked-with-lock-look"), Proves("parked-with-lock-visitor")]
    [Proves("parked-with-lock-visitor", Survives = "false -> true",
        Because = "the visitor writes down what came of it, whatever stood there before")]
    [Proves("parked-with-lock-look", Survives = "3 -> 4", Because = "only the first step is taken")]
    public async Task A_parked_iterator_keeps_its_lock()
    {
        var output = new StringWriter();
        YieldInsideLock.ParkAndLook(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("parked-with-lock-visitor")]
    public void However_late_the_visitor_tries_we_wait_for_what_came_of_it()
    {
        var output = new StringWriter();
        Thread? host = null;

        // What flows into a new thread is announced there before the thread does anything else.
        var flows = new AsyncLocal<bool>(change =>
        {
            if (change is { ThreadContextChanged: true, CurrentValue: true } && Thread.CurrentThread != host)
            {
                SpinWait.SpinUntil(() => (host!.ThreadState & (ThreadState.WaitSleepJoin | ThreadState.Stopped)) != 0);
            }
        });
        host = new Thread(() =>
        {
            flows.Value = true;
            YieldInsideLock.ParkAndLook(output);
        });
        host.Start();
        host.Join();

        const string first = "before the first step, another thread may enter: True";
        Assert.StartsWith(first, output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("parked-with-lock")]
    public void A_walk_to_the_end_gives_the_lock_back()
    {
        var gate = new object();
        Assert.Equal([3, 2, 1], YieldInsideLock.Countdown(3, gate));
        Assert.False(Monitor.IsEntered(gate));
    }

    [Fact, Proves("parked-with-lock")]
    public void Another_thread_cannot_give_back_the_lock_that_the_walk_took()
    {
        var gate = new object();
        var walk = YieldInsideLock.Countdown(3, gate).GetEnumerator();
        walk.MoveNext();
        Exception? problem = null;
        var other = new Thread(() => problem = Xunit.Record.Exception(walk.Dispose));
        other.Start();
        other.Join();
        Assert.IsType<SynchronizationLockException>(problem);
        Assert.True(Monitor.IsEntered(gate));
        Monitor.Exit(gate);
    }
}
