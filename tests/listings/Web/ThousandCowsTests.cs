using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class ThousandCowsTests
{
    [Fact, Proves("thousand-cows")]
    public async Task A_thousand_wait_together_and_hold_no_threads()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var output = new StringWriter();

        var asking = ThousandCows.Ask(client, farm.Clock, output);
        await farm.Clock.TimersAsync(1000);
        Assert.True(ThreadPool.ThreadCount < 100, $"{ThreadPool.ThreadCount} threads");
        Assert.Equal("", output.ToString());

        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        await asking;
        await Verify(output.ToString());
    }

    [Fact, Proves("sounds")]
    public async Task Each_animal_has_its_sound()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();

        var answers = Task.WhenAll(client.AskAsync("/animals/cow"), client.AskAsync("/animals/pig"), client.AskAsync("/animals/chicken"));
        await farm.Clock.TimersAsync(3);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["200 Moo!", "200 Oink!", "200 Cluck!"], await answers);
    }
}
