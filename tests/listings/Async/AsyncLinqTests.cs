using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class AsyncLinqTests
{
    [Fact, Proves("async-linq")]
    public async Task Each_egg_is_awaited_and_washed_before_the_next_is_laid()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AsyncLinq.Sort(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("async-linq")]
    public async Task Nobody_lays_while_somebody_washes()
    {
        var recording = new Recording("s", "hen", "washing");
        Simulation.Run(time => AsyncLinq.Sort(TextWriter.Null, new RecordingClock(recording, time, "hen", "hen", "washing", "hen", "hen", "washing")));
        await VerifyTimeline(recording);
    }
}
