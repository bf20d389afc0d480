using System.Runtime.CompilerServices;
using Threads;

namespace Listings.Tests.Threads;

public class GaugeTests
{
    [Fact, Proves("gauge")]
    public async Task It_remembers_how_many_were_inside_at_most()
    {
        var gauge = new Gauge();
        gauge.Enter();
        gauge.Enter();
        gauge.Leave();
        gauge.Enter();
        gauge.Leave();
        gauge.Leave();
        await Verify($"{gauge.Peak}\n");
    }

    [Fact, Proves("gauge")]
    public void Fewer_who_come_later_do_not_lower_the_peak()
    {
        var gauge = new Gauge();
        gauge.Enter();
        gauge.Enter();
        gauge.Leave();
        gauge.Leave();
        gauge.Enter();
        Assert.Equal(2, gauge.Peak);
    }

    [Fact, Proves("gauge")]
    public void A_gauge_that_nobody_passed_says_nought()
    {
        Assert.Equal(0, new Gauge().Peak);
    }

    [Fact, Proves("gauge")]
    public void Nobody_is_counted_while_another_thread_counts()
    {
        var gauge = new Gauge();
        var door = Door(gauge);
        gauge.Enter();

        foreach (var count in (Action[])[gauge.Enter, gauge.Leave])
        {
            var visitor = new Thread(() => count());
            var peak = gauge.Peak;
            lock (door)
            {
                visitor.Start();
                visitor.UntilBlocked();
                Assert.True(visitor.IsAlive);
                Assert.Equal(peak, gauge.Peak);
            }

            visitor.Join();
            Assert.True(door.TryEnter());
            door.Exit();
        }

        // Two came and one left, so one more makes two.
        gauge.Enter();
        Assert.Equal(2, gauge.Peak);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_door")]
    private static extern ref Lock Door(Gauge gauge);
}
