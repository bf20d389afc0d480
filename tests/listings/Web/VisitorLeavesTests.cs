using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class VisitorLeavesTests
{
    [Fact, Proves("visitor-leaves")]
    public async Task When_the_visitor_leaves_the_animal_stops_thinking()
    {
        var output = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => VisitorLeaves.Open(builder, clock, output));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.WaitForTimersAsync(1);
        Assert.True(output.IsEmpty);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await Verify(await output.NextAsync());
    }

    [Fact, Proves("visitor-leaves")]
    public async Task A_visitor_who_stays_gets_the_answer()
    {
        var output = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => VisitorLeaves.Open(builder, clock, output));
        using var client = farm.CreateClient();

        var answer = client.AskAsync("/animals/cow");
        await farm.Clock.WaitForTimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("200 Moo!", await answer);
        Assert.True(output.IsEmpty);
    }
}
