using Diagnosis;
using Listings.Tests.Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;

namespace Listings.Tests.Diagnosis;

public class HangingFarmTests
{
    [Fact]
    [Proves("hanging-farm", Survives = "1 -> 2", Because = "nobody asks for the number of a barn")]
    [Proves("hanging-farm", Survives = "2 -> 3", Because = "nobody asks for the number of a barn")]
    [Proves("hanging-farm", Survives = "100 -> 101", Because = "nobody counts the hay")]
    public async Task One_visitor_at_a_time_without_a_slip_is_served()
    {
        var lines = new Lines();
        var rests = 0;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => HangingFarm.Open(builder, clock, () => rests++, lines));
        using var client = farm.CreateClient();

        Assert.Equal(200, await client.PostAsync("/hay/north/south"));
        Assert.Equal(1, rests);
        Assert.Equal(200, await client.PostAsync("/hay/south/north"));
        Assert.Equal(2, rests);

        var pig = client.AskAsync("/animals/pig");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200 The pig has thought.", await pig);

        var letter = client.PostAsync("/letters/to/cow");
        Assert.Equal("Letter 1 goes to the cow.", await lines.NextAsync());
        Assert.Equal(200, await client.PostAsync("/letters/7/Moo!"));
        Assert.False(letter.IsCompleted);
        Assert.Equal(200, await client.PostAsync("/letters/1/Moo!"));
        Assert.Equal(200, await letter);
    }
}
