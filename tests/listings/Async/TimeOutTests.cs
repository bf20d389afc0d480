using Async;
using Shared;

namespace Listings.Tests.Async;

public class TimeOutTests
{
    [Fact, Proves("timeout")]
    public async Task The_waiting_ends_and_the_call_goes_on()
    {
        var output = new StringWriter();
        Simulation.Run(clock => TimeOut.Visit(TimeSpan.FromSeconds(2), output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("timeout")]
    public void An_answer_in_time_is_the_answer()
    {
        var output = new StringWriter();
        Simulation.Run(clock => TimeOut.Visit(TimeSpan.FromSeconds(5.5), output, clock));
        Assert.Equal("Moo!\n", output.ToString());
    }
}
