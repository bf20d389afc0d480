using System.Collections.Concurrent;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class BlockingFarmTests
{
    [Fact, Proves("blocking-farm")]
    public async Task Two_visitors_hold_two_threads_while_they_wait()
    {
        // Each pause goes on only when two threads are in it at the same time.
        using var both = new Barrier(2);
        var threads = new ConcurrentBag<int>();
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, time =>
        {
            Assert.Equal(TimeSpan.FromSeconds(5), time);
            threads.Add(Environment.CurrentManagedThreadId);
            both.SignalAndWait();
        }));
        using var client = farm.CreateClient();

        Assert.Equal(["200 Moo!", "200 Oink!"], await Task.WhenAll(client.AskAsync("/animals/cow"), client.AskAsync("/animals/pig")));
        Assert.Equal(2, threads.Distinct().Count());
    }

    [Fact, Proves("blocking-farm")]
    public async Task An_unknown_animal_is_not_found_and_nobody_waits()
    {
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, _ => Assert.Fail("Nobody is to wait.")));
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak"));
    }
}
