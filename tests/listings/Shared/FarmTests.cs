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
