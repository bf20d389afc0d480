using Async;
using Listings.Tests.Shared;
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

    [Fact, Proves("timeout")]
    public async Task The_cow_thinks_on_although_the_visitor_has_waited_long_enough()
    {
        var recording = new Recording("s", "visitor", "cow") { Main = Thread.CurrentThread, Between = Doing.Waiting };
        Simulation.Run(time =>
        {
            var clock = new RecordingClock(recording, time, "cow", "visitor");
            return TimeOut.Visit(TimeSpan.FromSeconds(2), new RecordingWriter(recording, () => clock.Seconds, _ => "visitor"), clock);
        });
        await VerifyTimeline(recording);
    }
}
