using Async;
using Shared;

namespace Listings.Tests.Async;

public class ChannelsTests
{
    [Fact, Proves("channel")]
    public async Task A_full_channel_holds_the_writer_back()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Channels.Milk(output, clock);
            Assert.Equal(TimeSpan.FromSeconds(5).Ticks, clock.GetTimestamp());
        });
        await Verify(output.ToString());
    }
}
