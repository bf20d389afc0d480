using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class TimeOutTests
{
    [Fact, Proves("timeout"), Proves("timeout-afternoon")]
    public async Task The_visitor_leaves_and_the_cow_answers_all_the_same()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await TimeOut.Afternoon(TimeSpan.FromSeconds(2), output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2 + 10), clock.GetElapsedTime(0));
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("timeout")]
    public void The_visitor_does_not_wait_for_the_cow_after_the_limit() => Simulation.Run(async clock =>
    {
        await TimeOut.Visit(TimeSpan.FromSeconds(2), TextWriter.Null, clock);
        Assert.Equal(TimeSpan.FromSeconds(2), clock.GetElapsedTime(0));
    });

    [Fact, Proves("timeout")]
    public void A_patient_visitor_hears_the_answer()
    {
        var output = new StringWriter();
        Simulation.Run(clock => TimeOut.Visit(TimeSpan.FromSeconds(5.5), output, clock));
        Assert.Equal("5 s: the cow says \"Moo!\"\n5 s: the visitor hears \"Moo!\"\n", output.ToString());
    }

    [Fact, Proves("timeout")]
    public async Task The_cow_thinks_on_when_the_visitor_has_left()
    {
        var recording = new Recording("s", "visitor", "cow") { Main = Thread.CurrentThread, Between = Doing.Waiting };
        Simulation.Run(async time =>
        {
            var clock = new RecordingClock(recording, time, "cow", "visitor");
            var output = new RecordingWriter(recording, () => clock.Seconds, line => line.Contains("visitor", StringComparison.Ordinal) ? "visitor" : "cow");
            await TimeOut.Visit(TimeSpan.FromSeconds(2), output, clock);
            await Task.Delay(TimeSpan.FromSeconds(10), time);
        });
        await VerifyTimeline(recording);
    }
}
