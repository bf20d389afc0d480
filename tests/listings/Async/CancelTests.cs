using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class CancelTests
{
    [Fact, Proves("cancel"), Proves("cancel-callee")]
    public async Task The_visitor_gives_up_after_two_seconds_and_the_cow_stops_at_once()
    {
        var output = new StringWriter();
        Simulation.Run(clock => Cancel.Visit(TimeSpan.FromSeconds(2), output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("cancel"), Proves("cancel-callee")]
    public void A_patient_visitor_hears_the_cow()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Cancel.Visit(TimeSpan.FromSeconds(5.5), output, clock);
            Assert.Equal(TimeSpan.FromSeconds(5).Ticks, clock.GetTimestamp());
        });
        Assert.EndsWith("Moo!\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("cancel-callee")]
    public void A_cancelled_call_is_a_cancelled_task()
    {
        Simulation.Run(async clock =>
        {
            using var enough = new CancellationTokenSource();
            var answer = Cancel.Ask(TextWriter.Null, clock, enough.Token);

            enough.Cancel();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
            Assert.True(answer.IsCanceled);
        });
    }

    [Fact, Proves("cancel"), Proves("cancel-callee")]
    public async Task The_cow_thinks_no_longer_than_the_visitor_listens()
    {
        var recording = new Recording("s", "visitor", "cow");
        Simulation.Run(clock => Cancel.Visit(TimeSpan.FromSeconds(2), TextWriter.Null, new RecordingClock(recording, clock, "visitor", "cow")));
        await VerifyTimeline(recording);
    }
}
