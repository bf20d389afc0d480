using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class PatienceTests
{
    [Fact, Proves("patience")]
    public async Task Each_visitor_brings_a_patience()
    {
        CountingClock? counting = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => Patience.Open(builder, counting = new CountingClock(clock)));
        using var client = farm.CreateClient();

        var usual = client.AskAsync("/animals/cow");
        var four = client.AskAsync("/animals/cow?patience=4");
        var seven = client.AskAsync("/animals/cow?patience=7");
        await farm.Clock.TimersAsync(6);
        Assert.Equal([2, 4, 5, 5, 5, 7], counting!.DueTimes.Select(time => time.TotalSeconds).Order());
        farm.Clock.Advance(TimeSpan.FromSeconds(2));
        var first = await usual;
        Assert.False(four.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await four;
        Assert.False(seven.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromSeconds(1));

        await Verify($"/animals/cow: {first}\n/animals/cow?patience=4: {second}\n/animals/cow?patience=7: {await seven}\n");
    }

    [Theory, Proves("patience")]
    [InlineData(0)]
    [InlineData(61)]
    public async Task A_patience_out_of_bounds_is_refused(int patience)
    {
        await using var farm = await FarmServer.OpenAsync(Patience.Open);
        using var client = farm.CreateClient();

        Assert.Equal("400 A patience is 1 to 60 seconds.", await client.AskAsync($"/animals/cow?patience={patience}"));
    }

    [Theory, Proves("patience")]
    [InlineData(1)]
    [InlineData(60)]
    public async Task A_patience_at_its_bounds_is_accepted(int patience)
    {
        await using var farm = await FarmServer.OpenAsync(Patience.Open);
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync($"/animals/yak?patience={patience}"));
    }
}
