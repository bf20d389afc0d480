using Async;
using Shared;

namespace Listings.Tests.Async;

public class DisposeEarlyTests
{
    [Fact, Proves("dispose-early"), Proves("dispose-early-run"), Proves("dispose-early-well")]
    public async Task Without_await_the_well_is_closed_before_the_water_is_drawn()
    {
        var output = new StringWriter();
        Simulation.Run(clock => DisposeEarly.Compare(output, clock));
        await Verify(output.ToString());
    }
}
