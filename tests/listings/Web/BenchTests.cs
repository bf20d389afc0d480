using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class BenchTests
{
    [Fact, Proves("bench")]
    public async Task Two_are_in_the_barn_three_wait_and_the_sixth_is_sent_away()
    {
        await using var farm = await FarmServer.OpenAsync(Bench.Open);
        using var client = farm.CreateClient();

        var answers = Enumerable.Range(1, 6).Select(_ => client.AskAsync("/animals/cow")).ToList();
        var log = new StringWriter();
        var sentAway = await Task.WhenAny(answers);
        answers.Remove(sentAway);
        log.WriteLine($"at once: {await sentAway}");

        // Five are left: two, two, and one.
        for (var (round, seconds) = (0, 5); answers.Count > 0; round++, seconds += 5)
        {
            var inside = Math.Min(2, answers.Count);
            await farm.Clock.TimersAsync(inside);
            Assert.DoesNotContain(answers, answer => answer.IsCompleted);
            farm.Clock.Advance(TimeSpan.FromSeconds(5));
            for (var i = 0; i < inside; i++)
            {
                var answer = await Task.WhenAny(answers);
                answers.Remove(answer);
                log.WriteLine($"after {seconds} seconds: {await answer}");
            }
        }

        await Verify(log.ToString());
    }

    [Fact, Proves("bench")]
    public async Task A_visitor_who_leaves_the_bench_makes_room_on_it()
    {
        await using var farm = await FarmServer.OpenAsync(Bench.Open);
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var inside = Enumerable.Range(1, 2).Select(_ => client.AskAsync("/animals/cow")).ToArray();
        await farm.Clock.TimersAsync(2);
        var bench = Enumerable.Range(1, 4).Select(_ => client.AskAsync("/animals/pig", leaving.Token)).ToList();

        // Three of them sit down. That the fourth is sent away tells that they sit.
        var sentAway = await Task.WhenAny(bench);
        Assert.Equal("503 ", await sentAway);
        bench.Remove(sentAway);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(bench));

        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(["200 Moo!", "200 Moo!"], await Task.WhenAll(inside));
        var next = client.AskAsync("/animals/chicken");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200 Cluck!", await next);
    }
}
