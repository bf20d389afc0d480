using Async;
using Shared;

namespace Listings.Tests.Async;

public class DisposeEarlyTests
{
    [Fact, Proves("dispose-early"), Proves("dispose-early-run"), Proves("dispose-early-well")]
    public async Task Without_await_the_well_is_closed_before_the_water_is_drawn()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await DisposeEarly.Compare(output, clock);
            Assert.Equal(TimeSpan.FromSeconds(1 + 1), clock.GetElapsedTime(0));
        });
        await Verify(output.ToString());
    }
}
