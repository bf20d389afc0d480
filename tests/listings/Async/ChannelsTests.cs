using Async;
using Listings.Tests.Shared;
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

    [Fact, Proves("channel")]
    public async Task The_fast_one_waits_for_the_slow_one()
    {
        var recording = new Recording("s", "fill", "empty") { Main = Thread.CurrentThread, Between = Doing.Waiting };
        Simulation.Run(time =>
        {
            var clock = new RecordingClock(recording, time, "empty", "empty", "empty", "empty", "empty");
            return Channels.Milk(new RecordingWriter(recording, () => clock.Seconds, line => line.Contains("filled", StringComparison.Ordinal) ? "fill" : "empty"), clock);
        });
        await VerifyTimeline(recording);
    }
}
