using Async;
using Shared;

namespace Listings.Tests.Async;

public class StreamsTests
{
    [Fact, Proves("stream"), Proves("stream-read")]
    public async Task Nothing_happens_before_the_loop_and_leaving_it_cleans_up()
    {
        var output = new StringWriter();
        Simulation.Run(clock => Streams.Breakfast(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("stream"), Proves("stream-cancel")]
    public async Task A_token_reaches_the_producer()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Streams.Hurry(12, output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2.5).Ticks, clock.GetTimestamp());
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("stream"), Proves("stream-cancel")]
    public void A_stream_that_ends_in_time_ends_the_loop()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Streams.Hurry(2, output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2).Ticks, clock.GetTimestamp());
        });
        Assert.Equal("the hen sits down\negg 1\negg 2\nthe hen gets up\n", output.ToString());
    }
}
