using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class FootraceByHandTests
{
    [Fact, Proves("footrace-machine"), Proves("footrace-machine-play")]
    public async Task The_machine_starts_again_after_each_fault()
    {
        var output = new StringWriter();
        FootraceByHand.StartWithTwoFaults(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("footrace-machine")]
    public void The_last_word_stays()
    {
        var machine = new FootraceMachine();
        while (machine.Send(null))
        {
        }

        Assert.Equal("Go!", machine.Current);
    }

    [Fact, Proves("footrace-machine")]
    public void Whatever_is_shouted_the_machine_says_what_the_iterator_says()
    {
        // Bit n of the script decides about the shout before step n + 1.
        for (var script = 0; script < 1 << 10; script++)
        {
            var race = new TwoWay<string, string>(Footrace.Race);
            var machine = new FootraceMachine();
            Assert.Equal(race.MoveNext(), machine.Send(null));
            for (var step = 0; step < 10; step++)
            {
                var message = (script >> step & 1) == 1 ? "fault" : step % 2 == 0 ? "bravo" : null;
                var goesOn = race.Send(message);
                Assert.Equal(goesOn, machine.Send(message));
                if (goesOn)
                {
                    Assert.Equal(race.Current, machine.Current);
                }
                else
                {
                    Assert.Equal(race.Result, machine.Faults);
                }
            }
        }
    }
}
