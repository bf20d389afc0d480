using Async;
using Shared;

namespace Listings.Tests.Async;

public class AwaitUsingTests
{
    [Fact, Proves("await-using"), Proves("await-using-gate")]
    public async Task The_gate_is_closed_before_the_exception_arrives()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AwaitUsing.Evening(["sheep", "wolf", "sheep"], output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("await-using"), Proves("await-using-gate")]
    public void Without_a_wolf_it_is_closed_too_and_the_caller_waits_for_it()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await AwaitUsing.Evening(["sheep"], output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2).Ticks, clock.GetTimestamp());
        });
        Assert.Equal("the gate is open\na sheep comes in\nthe gate is closed\n", output.ToString());
    }
}
