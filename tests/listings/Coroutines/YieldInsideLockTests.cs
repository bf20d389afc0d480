using Coroutines;

namespace Listings.Tests.Coroutines;

public class YieldInsideLockTests
{
    [Fact, Proves("parked-with-lock"), Proves("parked-with-lock-look"), Proves("parked-with-lock-visitor")]
    public async Task A_parked_iterator_keeps_its_lock()
    {
        var output = new StringWriter();
        YieldInsideLock.ParkAndLook(output);
        await Verify(output.ToString());
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
