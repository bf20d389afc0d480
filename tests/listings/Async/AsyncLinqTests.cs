using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class AsyncLinqTests
{
    [Fact, Proves("async-linq")]
    [Proves(
        "async-linq",
        Survives = "cancellation -> CancellationToken.None",
        Because = "the token of ToListAsync reaches the hen, too")]
    [Proves("async-linq", Survives = "grams >= 60 -> grams > 60", Because = "no egg weighs exactly 60 g")]
    [Proves("async-linq", Survives = "60 -> 61", Because = "no egg weighs exactly 60 g")]
    [Proves("async-linq", Survives = "55 -> 56", Because = "an egg of 56 g is too light as well")]
    [Proves("async-linq", Survives = "48 -> 49", Because = "an egg of 49 g is too light as well")]
    public async Task Each_egg_is_awaited_and_washed_before_the_next_is_laid()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AsyncLinq.Sort(output, clock, CancellationToken.None));
        await Verify(output.ToString());
    }

    [Fact, Proves("async-linq")]
    public async Task Nobody_lays_while_somebody_washes()
    {
        var recording = new Recording("s", "hen", "washing");
        Simulation.Run(time => AsyncLinq.Sort(
            TextWriter.Null,
            new RecordingClock(recording, time, "hen", "hen", "washing", "hen", "hen", "washing"),
            CancellationToken.None));
        await VerifyTimeline(recording);
    }

    [Theory, Proves("async-linq")]
    [InlineData(0.5)] // The hen is laying.
    [InlineData(2.5)] // An egg is being washed.
    public void The_token_of_the_last_operator_reaches_the_hen_and_the_washing(double seconds) => Simulation.Run(async clock =>
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AsyncLinq.Sort(TextWriter.Null, clock, enough.Token));

        Assert.Equal(seconds, clock.GetElapsedTime(0).TotalSeconds);
    });
}
