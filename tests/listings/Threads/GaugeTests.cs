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
    public void A_gauge_that_nobody_passed_says_nought()
    {
        Assert.Equal(0, new Gauge().Peak);
    }
}
