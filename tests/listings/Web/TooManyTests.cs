using System.Net;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class TooManyTests
{
    [Fact, Proves("too-many")]
    public async Task Two_are_in_the_barn_and_the_third_is_sent_away_at_once()
    {
        await using var farm = await FarmServer.OpenAsync(TooMany.Open);
        using var client = farm.CreateClient();

        var first = client.AskAsync("/animals/cow");
        var second = client.AskAsync("/animals/pig");
        await farm.Clock.TimersAsync(2);
        var third = await client.AskAsync("/animals/chicken");
        Assert.False(first.IsCompleted || second.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        await Verify($"cow: {await first}\npig: {await second}\nchicken: {third}\n");
    }

    [Fact, Proves("too-many")]
    public async Task Who_is_sent_away_learns_when_to_come_again_and_then_finds_room()
    {
        await using var farm = await FarmServer.OpenAsync(TooMany.Open);
        using var client = farm.CreateClient();

        var inside = Task.WhenAll(client.AskAsync("/animals/cow"), client.AskAsync("/animals/cow"));
        await farm.Clock.TimersAsync(2);
        using (var sentAway = await client.GetAsync(new Uri("/animals/cow", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, sentAway.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), sentAway.Headers.RetryAfter?.Delta);
        }

        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["200 Moo!", "200 Moo!"], await inside);

        var again = client.AskAsync("/animals/cow");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200 Moo!", await again);
    }
}
