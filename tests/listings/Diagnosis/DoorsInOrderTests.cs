using Diagnosis;
using Listings.Tests.Threads;

namespace Listings.Tests.Diagnosis;

public class DoorsInOrderTests
{
    [Fact]
    [Proves("doors-in-order", Survives = "from.Number < to.Number -> from.Number <= to.Number",
        Because = "no two barns have the same number")]
    [Proves("barn")]
    public void Both_directions_begin_with_the_same_door()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        var firstDoors = new List<bool>();

        DoorsInOrder.Move(north, south, Note);
        DoorsInOrder.Move(south, north, Note);

        Assert.Equal([true, true], firstDoors);
        Assert.Equal((100, 100), (north.Hay, south.Hay));

        void Note() => firstDoors.Add(north.Door.IsHeldByCurrentThread && !south.Door.IsHeldByCurrentThread);
    }

    [Fact, Proves("doors-in-order")]
    public void Two_who_meet_both_come_to_their_end()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        using var started = new Barrier(2);

        var other = new Thread(() => Carry(south, north)) { IsBackground = true };
        other.Start();
        Watching.ToItsEnd(() => Carry(north, south));
        other.Join();

        Assert.Equal((100, 100), (north.Hay, south.Hay));

        void Carry(Barn from, Barn to)
        {
            started.SignalAndWait();
            for (var bale = 0; bale < 100; bale++)
            {
                DoorsInOrder.Move(from, to, () => { });
            }
        }
    }

    [Fact, Proves("doors-in-order")]
    public void No_hay_is_moved_before_the_second_door_is_free_too()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        var carrier = new Thread(() => DoorsInOrder.Move(north, south, () => { }));

        lock (south.Door)
        {
            carrier.Start();
            carrier.UntilBlocked();
            Assert.Equal((100, 100), (north.Hay, south.Hay));
        }

        carrier.Join();
        Assert.Equal((99, 101), (north.Hay, south.Hay));
    }

    [Fact, Proves("doors-in-order")]
    public void A_carrier_who_fails_leaves_the_door_open_and_the_hay_where_it_was()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));

        Assert.Throws<InvalidOperationException>(
            () => DoorsInOrder.Move(north, south, () => throw new InvalidOperationException()));

        Assert.False(north.Door.IsHeldByCurrentThread);
        Assert.Equal((100, 100), (north.Hay, south.Hay));
    }
}
