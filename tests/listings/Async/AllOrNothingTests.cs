using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class AllOrNothingTests
{
    [Fact, Proves("all-or-nothing"), Proves("all-or-nothing-run"), Proves("all-or-nothing-animals")]
    public async Task The_first_failure_stops_the_others_and_waits_until_they_have_cleaned_up()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AllOrNothing.Visit("yak", output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("all-or-nothing"), Proves("all-or-nothing-run"), Proves("all-or-nothing-animals")]
    public void Without_a_failure_all_answers_are_there()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AllOrNothing.Visit("chicken", output, clock));
        Assert.EndsWith("the cow the pig the chicken\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("all-or-nothing-run")]
    public async Task Nobody_is_left_behind()
    {
        var recording = new Recording("s", "yak", "cow", "pig", "visitor") { Main = Thread.CurrentThread };
        Simulation.Run(time =>
        {
            // Tokens call back the last first, so the pig is the first to set out for the meadow.
            var clock = new RecordingClock(recording, time, "cow", "pig", "yak", "pig", "cow");
            return AllOrNothing.Visit("yak", new RecordingWriter(recording, () => clock.Seconds, WhoPrints), clock);
        });
        await VerifyTimeline(recording);

        static string WhoPrints(string line) => line.Contains("yak", StringComparison.Ordinal) ? "visitor" : line.Contains("cow", StringComparison.Ordinal) ? "cow" : "pig";
    }

    [Fact, Proves("all-or-nothing")]
    public void The_caller_can_stop_them_all() => Simulation.Run(async clock =>
    {
        using var caller = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllOrNothing.AskAll(
            ["cow", "pig"],
            async (_, cancellation) =>
            {
                await Task.Delay(TimeSpan.FromHours(1), clock, cancellation);
                return "";
            },
            caller.Token));
        Assert.Equal(TimeSpan.FromSeconds(1).Ticks, clock.GetTimestamp());
    });
}
