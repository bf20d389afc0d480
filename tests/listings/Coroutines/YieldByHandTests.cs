using Coroutines;

namespace Listings.Tests.Coroutines;

public class YieldByHandTests
{
    [Fact, Proves("yield-by-hand"), Proves("yield-by-hand-walk")]
    [Proves("yield-by-hand", Survives = "2 -> 3",
        Because = "the switch knows the places 0 and 1, and every other one is the end")]
    public async Task The_machine_counts_down()
    {
        var output = new StringWriter();
        YieldByHand.Walk(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("yield-by-hand")]
    public void The_machine_gives_what_the_iterator_gives()
    {
        for (var start = -1; start <= 20; start++)
        {
            var numbers = new List<int>();
            foreach (var number in new CountdownMachine(start))
            {
                numbers.Add(number);
            }

            Assert.Equal(Pausing.Countdown(start), numbers);
        }
    }

    [Fact, Proves("yield-by-hand")]
    public void At_the_end_the_machine_stands_still()
    {
        var machine = new CountdownMachine(1);
        Assert.True(machine.MoveNext());
        Assert.False(machine.MoveNext());
        var last = machine.Current;
        Assert.False(machine.MoveNext());
        Assert.Equal(last, machine.Current);
    }

    [Fact, Proves("yield-by-hand")]
    public void Each_walk_has_its_own_place()
    {
        var machine = new CountdownMachine(3);
        machine.MoveNext();
        var fresh = machine.GetEnumerator();
        fresh.MoveNext();
        machine.MoveNext();
        Assert.Equal((2, 3), (machine.Current, fresh.Current));
    }
}
