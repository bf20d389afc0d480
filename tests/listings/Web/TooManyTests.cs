using System.Net;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class TooManyTests
{
    [Fact]
    [Proves("too-many", Survives = "leaving -> CancellationToken.None",
        Because = "who does not wait for a place has no wait to break off")]
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
            Assert.Equal(HttpStatusCode.ServiceUnavailable, sentAway.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), sentAway.Headers.RetryAfter?.Delta);
        }

        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["200 Moo!", "200 Moo!"], await inside);

        var again = client.AskAsync("/animals/cow");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200 Moo!", await again);
    }

    [Fact, Proves("too-many")]
    public async Task A_visitor_who_leaves_early_gives_the_place_back()
    {
        var ends = new Ends();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            return TooMany.Open(builder, clock);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var first = client.AskAsync("/animals/cow", leaving.Token);
        var second = client.AskAsync("/animals/pig");
        await farm.Clock.TimersAsync(2);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await ends.First.OrFail();

        var third = client.AskAsync("/animals/chicken");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["200 Oink!", "200 Cluck!"], await Task.WhenAll(second, third));
    }
}
