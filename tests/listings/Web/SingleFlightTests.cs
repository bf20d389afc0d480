using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class SingleFlightTests
{
    [Fact, Proves("single-flight")]
    public async Task A_hundred_visitors_share_one_question()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var flights = new SingleFlight(clock, output);

        var answers = Enumerable.Range(1, 100).Select(_ => flights.Speak("cow", CancellationToken.None)).ToArray();
        Assert.DoesNotContain(answers, answer => answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(5));

        // One result, not a hundred equal ones.
        Assert.Single((await Task.WhenAll(answers)).Distinct(ReferenceEqualityComparer.Instance));
        await Verify(output.ToString());
    }

    [Fact, Proves("single-flight")]
    public async Task After_the_landing_a_new_flight_begins()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var flights = new SingleFlight(clock, output);

        var first = flights.Speak("cow", CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(5));
        await first;
        var second = flights.Speak("cow", CancellationToken.None);
        Assert.False(second.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.NotSame(await first, await second);
        Assert.Equal(2, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact, Proves("single-flight")]
    public void Different_animals_fly_apart()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var flights = new SingleFlight(clock, output);

        _ = flights.Speak("cow", CancellationToken.None);
        _ = flights.Speak("pig", CancellationToken.None);

        Assert.Equal("Somebody asks for the cow.\nSomebody asks for the pig.\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact, Proves("single-flight-farm"), Proves("single-flight")]
    public async Task Over_the_web_the_answer_is_the_same()
    {
        var output = new StringWriter();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => SharedFarm.Open(builder, clock, output));
        using var client = farm.CreateClient();

        var answer = client.AskAsync("/animals/cow");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("200 Moo!", await answer);
        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak"));
        Assert.StartsWith("Somebody asks for the cow.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("single-flight-farm")]
    public async Task A_visitor_may_leave_the_flight()
    {
        await using var farm = await FarmServer.OpenAsync((builder, clock) => SharedFarm.Open(builder, clock, TextWriter.Null));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
