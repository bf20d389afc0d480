using Async;
using Shared;

namespace Listings.Tests.Async;

public class StreamCancelTests
{
    [Fact, Proves("stream-cancel")]
    public async Task A_token_reaches_the_hen()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await StreamCancel.Hurry(12, output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2.5).Ticks, clock.GetTimestamp());
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("stream-cancel")]
    public void A_stream_that_ends_in_time_ends_the_loop()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await StreamCancel.Hurry(2, output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2).Ticks, clock.GetTimestamp());
        });
        Assert.Equal("egg 1\negg 2\nthe hen gets up\n", output.ToString());
    }
}
