using Diagnosis;

namespace Listings.Tests.Diagnosis;

public class TwoDoorsTests
{
    [Fact, Proves("two-doors", Contract = Contract.Hangs), Proves("barn")]
    public async Task Each_carrier_holds_the_door_that_the_other_one_needs()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        using var bothInside = new Barrier(3);
        var southward = Start(() => TwoDoors.Move(north, south, bothInside.SignalAndWait));
        var northward = Start(() => TwoDoors.Move(south, north, bothInside.SignalAndWait));

        // Behind the barrier each is inside the first barn, and leaves it only after the second one.
        bothInside.SignalAndWait();
        await VerifyHangs(
        [
            new Wait("who carries south", "the southern door", "the one who carries north", () => southward.IsAlive && !south.Door.TryEnter()),
            new Wait("who carries north", "the northern door", "the one who carries south", () => northward.IsAlive && !north.Door.TryEnter()),
        ]);

        southward.Interrupt();
        southward.Join();
        northward.Join();
        Assert.Equal((101, 99), (north.Hay, south.Hay));
    }

    [Fact, Proves("two-doors", Contract = Contract.Hangs), Proves("barn")]
    public void A_carrier_who_is_alone_moves_one_bale_and_leaves_both_doors_open()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        var first = false;

        TwoDoors.Move(north, south, () => first = north.Door.IsHeldByCurrentThread && !south.Door.IsHeldByCurrentThread);

        Assert.True(first);
        Assert.Equal((99, 101), (north.Hay, south.Hay));
        Assert.False(north.Door.IsHeldByCurrentThread || south.Door.IsHeldByCurrentThread);
    }

    private static Thread Start(Action move)
    {
        var thread = new Thread(() =>
        {
            try
            {
                move();
            }
            catch (ThreadInterruptedException)
            {
                // The test ends the wait by force.
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return thread;
    }
}
