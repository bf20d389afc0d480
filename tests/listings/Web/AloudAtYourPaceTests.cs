using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class AloudAtYourPaceTests
{
    [Theory, Proves("aloud-at-your-pace")]
    [InlineData("", 500)]
    [InlineData("?pace=10", 10)]
    [InlineData("?pace=5000", 5000)]
    public async Task The_visitor_sets_the_pace(string query, int milliseconds)
    {
        CountingClock? counting = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => AloudAtYourPace.Open(builder, counting = new CountingClock(clock)));
        using var client = farm.CreateClient();

        var answer = client.AskAsync($"/animals/cow/aloud{query}");
        for (var letter = 0; letter < "Moo!".Length; letter++)
        {
            await farm.Clock.TimersAsync(1);
            farm.Clock.Advance(TimeSpan.FromMilliseconds(milliseconds) - TimeSpan.FromTicks(1));
            Assert.False(answer.IsCompleted);
            farm.Clock.Advance(TimeSpan.FromTicks(1));
        }

        Assert.Equal("200 data: M\n\ndata: o\n\ndata: o\n\ndata: !\n\n", await answer);
        Assert.All(counting!.DueTimes, time => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), time));
    }

    [Theory, Proves("aloud-at-your-pace")]
    [InlineData("/animals/yak/aloud", "404 There is no yak on this farm.")]
    [InlineData("/animals/cow/aloud?pace=9", "400 A pace is 10 to 5000 milliseconds.")]
    [InlineData("/animals/cow/aloud?pace=5001", "400 A pace is 10 to 5000 milliseconds.")]
    public async Task What_cannot_be_spoken_is_refused(string path, string refusal)
    {
        await using var farm = await FarmServer.OpenAsync(AloudAtYourPace.Open);
        using var client = farm.CreateClient();

        Assert.Equal(refusal, await client.AskAsync(path));
    }

    [Fact, Proves("aloud-at-your-pace")]
    public async Task When_the_visitor_leaves_no_letter_is_waited_for_any_more()
    {
        var ends = new Ends();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            return AloudAtYourPace.Open(builder, clock);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow/aloud", leaving.Token);
        await farm.Clock.TimersAsync(1);
        Assert.False(ends.First.IsCompleted);
        await leaving.CancelAsync();

        // The clock stands still, so only the visitor's token can end the pause.
        await ends.First.OrFail();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
