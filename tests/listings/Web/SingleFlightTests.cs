using Listings.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Web;

namespace Listings.Tests.Web;

public class SingleFlightTests
{
    [Fact]
    [Proves("single-flight", Survives = "delete lock (_door)",
        Because = "that two threads change the dictionary in the same moment takes luck")]
    public async Task Who_leaves_does_not_wait_for_the_flight()
    {
        var flights = new SingleFlight((_, _) => new TaskCompletionSource<IResult>().Task, CancellationToken.None);
        using var leaving = new CancellationTokenSource();

        var answer = flights.Speak("cow", leaving.Token);
        Assert.False(answer.IsCompleted);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFail());
    }

    [Fact, Proves("single-flight-farm"), Proves("single-flight")]
    public async Task A_hundred_visitors_share_one_flight()
    {
        var output = new Lines();
        RecordingGate? gate = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            var recording = new Recording("s", "visitor");
            gate = new RecordingGate(recording, clock, visit => visit.Request.Path == "/" ? null : "visitor");
            gate.WatchOver(builder);
            return SharedFarm.Open(builder, clock, output);
        });
        using var client = farm.CreateClient();
        // The first request builds the routes. Who comes meanwhile would be inside the gate, but not at a flight.
        Assert.Equal("404 ", await client.AskAsync("/"));

        var answers = Enumerable.Range(1, 100).Select(_ => client.AskAsync("/animals/cow")).ToArray();
        await farm.Clock.TimersAsync(1);
        await gate!.InsideAsync(100);
        var asked = await output.NextAsync();
        Assert.DoesNotContain(answers, answer => answer.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal("200 Moo!", answer));
        Assert.True(output.IsEmpty);
        await Verify($"{asked}\n");
    }

    [Fact, Proves("single-flight")]
    public async Task All_who_ask_during_a_flight_get_its_answer()
    {
        var landing = new TaskCompletionSource<IResult>();
        var asked = 0;
        var flights = new SingleFlight((_, _) => { asked++; return landing.Task; }, CancellationToken.None);

        var answers = Enumerable.Range(1, 100).Select(_ => flights.Speak("cow", CancellationToken.None)).ToArray();
        Assert.DoesNotContain(answers, answer => answer.IsCompleted);
        var said = Results.Text("Moo!");
        landing.SetResult(said);

        Assert.All(await Task.WhenAll(answers).OrFail(), answer => Assert.Same(said, answer));
        Assert.Equal(1, asked);
    }

    [Fact, Proves("single-flight")]
    public async Task After_the_landing_a_new_flight_begins()
    {
        var landings = new[] { new TaskCompletionSource<IResult>(), new TaskCompletionSource<IResult>() };
        var asked = 0;
        var flights = new SingleFlight((_, _) => landings[asked++].Task, CancellationToken.None);

        var first = flights.Speak("cow", CancellationToken.None);
        landings[0].SetResult(Results.Text("Moo!"));
        await first.OrFail();
        var second = flights.Speak("cow", CancellationToken.None);
        Assert.False(second.IsCompleted);
        landings[1].SetResult(Results.Text("Moo again!"));

        Assert.NotSame(await first, await second.OrFail());
    }

    [Fact, Proves("single-flight")]
    public async Task Different_animals_fly_apart()
    {
        var flights = new SingleFlight((animal, _) => Task.FromResult(Results.Text(animal)), CancellationToken.None);

        var cow = flights.Speak("cow", CancellationToken.None);
        var pig = flights.Speak("pig", CancellationToken.None);

        Assert.NotSame(await cow.OrFail(), await pig.OrFail());
    }

    [Fact, Proves("single-flight")]
    public async Task A_failure_reaches_all_and_the_next_flight_can_succeed()
    {
        var gate = new TaskCompletionSource<IResult>();
        var asked = 0;
        var flights = new SingleFlight(
            (_, _) => asked++ == 0 ? gate.Task : Task.FromResult(Results.Text("Moo!")),
            CancellationToken.None);

        var first = flights.Speak("cow", CancellationToken.None);
        var second = flights.Speak("cow", CancellationToken.None);
        gate.SetException(new InvalidOperationException("No hay!"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first.OrFail());
        await Assert.ThrowsAsync<InvalidOperationException>(() => second.OrFail());

        Assert.NotNull(await flights.Speak("cow", CancellationToken.None).OrFail());
    }

    [Fact, Proves("single-flight")]
    public async Task A_call_that_throws_before_it_waits_does_not_block_the_next()
    {
        var asked = 0;
        var flights = new SingleFlight(
            (_, _) => asked++ == 0 ? throw new InvalidOperationException("No hay!") : Task.FromResult(Results.Text("Moo!")),
            CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => flights.Speak("cow", CancellationToken.None).OrFail());

        Assert.NotNull(await flights.Speak("cow", CancellationToken.None).OrFail());
    }

    [Fact, Proves("single-flight")]
    public async Task A_flight_carries_nothing_of_its_first_visitor()
    {
        var visitor = new AsyncLocal<string>();
        var gate = new TaskCompletionSource();
        var seen = new List<string?>();
        var flights = new SingleFlight(
            async (_, _) =>
            {
                seen.Add(visitor.Value);
                await gate.Task;
                seen.Add(visitor.Value);
                return Results.Text("Moo!");
            },
            CancellationToken.None);

        visitor.Value = "Ann";
        var first = flights.Speak("cow", CancellationToken.None);
        visitor.Value = "Bob";
        var second = flights.Speak("cow", CancellationToken.None);
        gate.SetResult();
        await Task.WhenAll(first, second).OrFail();

        Assert.Equal([null, null], seen);
        Assert.Equal("Bob", visitor.Value);
    }

    [Fact, Proves("single-flight")]
    public async Task When_the_farm_has_closed_the_flight_ends()
    {
        using var clock = new ObservedClock();
        using var closed = new CancellationTokenSource();
        var flights = new SingleFlight((animal, token) => global::Shared.Farm.Speak(animal, clock, token), closed.Token);

        var answer = flights.Speak("cow", CancellationToken.None);
        await clock.TimersAsync(1);
        await closed.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFail());
    }

    [Fact, Proves("single-flight-farm")]
    public async Task An_unknown_animal_is_not_found()
    {
        await using var farm = await FarmServer.OpenAsync((builder, clock) => SharedFarm.Open(builder, clock, TextWriter.Null));
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak"));
    }

    [Fact, Proves("single-flight-farm")]
    public async Task A_flight_that_all_have_left_goes_on_and_ends_with_the_farm()
    {
        CountingClock? counting = null;
        WebApplication? shared = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => shared = SharedFarm.Open(builder, counting = new CountingClock(clock), TextWriter.Null));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Equal(1, counting!.OpenTimers);
        await shared!.StopAsync();

        Assert.Equal(0, counting.OpenTimers);
    }

    [Fact, Proves("single-flight-farm")]
    public async Task A_visitor_inside_a_flight_is_served_at_closing_time()
    {
        // Unlike the server in memory that the other tests use, this one waits for who is inside.
        using var clock = new ObservedClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var farm = SharedFarm.Open(builder, clock, TextWriter.Null);
        farm.Urls.Add("http://127.0.0.1:0");
        await farm.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(farm.Urls.Single()) };

        var answer = client.AskAsync("/animals/cow");
        await clock.TimersAsync(1);
        var closing = farm.StopAsync();
        Assert.False(closing.IsCompleted || answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("200 Moo!", await answer);
        await closing.OrFail();
    }
}
