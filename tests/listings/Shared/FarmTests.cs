using System.Net;

namespace Listings.Tests.Shared;

public class FarmTests
{
    [Fact, Proves("farm")]
    public async Task An_animal_answers_after_five_seconds_and_not_a_tick_earlier()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();

        var answer = client.GetStringAsync(new Uri("/animals/cow", UriKind.Relative));
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        Assert.False(answer.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromTicks(1));

        await Verify(await answer);
    }

    [Fact, Proves("farm")]
    public async Task A_visitor_who_stays_is_answered_by_a_method_that_waited_without_a_thread()
    {
        var recording = new Recording("s", "visitor", "token", "method");
        RecordingGate? gate = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            gate = new RecordingGate(recording, clock, _ => "method");
            gate.WatchOver(builder);
            return global::Shared.Farm.Open(builder, gate.Clock);
        });
        using var client = farm.CreateClient();

        var answer = client.GetStringAsync(new Uri("/animals/cow", UriKind.Relative));
        await farm.Clock.TimersAsync(1);
        await gate!.InsideAsync(1);
        await Task.Run(() => farm.Clock.Advance(TimeSpan.FromSeconds(5)));
        recording.Add("visitor", Doing.Waiting, 0, gate.Now);
        recording.Add("visitor", Doing.Working, gate.Now, gate.Now, await answer);
        await gate.LeftAsync(1);

        await VerifyTimeline(recording);
    }

    [Fact, Proves("farm")]
    public void An_animal_thinks_for_five_seconds_exactly()
    {
        using var clock = new ObservedClock();
        var counting = new CountingClock(clock);

        _ = global::Shared.Farm.Speak("cow", counting, CancellationToken.None);

        Assert.Equal([TimeSpan.FromSeconds(5)], counting.DueTimes);
    }

    [Theory, Proves("farm")]
    [InlineData("cow", "Moo!")]
    [InlineData("pig", "Oink!")]
    [InlineData("chicken", "Cluck!")]
    public async Task Each_animal_has_its_own_sound(string animal, string sound)
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();

        var answer = client.GetStringAsync(new Uri($"/animals/{animal}", UriKind.Relative));
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(sound, await answer);
    }

    [Fact, Proves("farm")]
    public async Task An_unknown_animal_is_not_found_and_says_so_in_plain_text()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();

        using var answer = await client.GetAsync(new Uri("/animals/yak", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is no yak on this farm.", await answer.Content.ReadAsStringAsync());
    }
}
