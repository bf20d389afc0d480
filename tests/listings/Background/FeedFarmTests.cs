using Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Listings.Tests.Background;

public class FeedFarmTests
{
    [Fact, Proves("feed-farm"), Proves("feeder")]
    public async Task Who_finds_the_queue_full_is_told_at_once()
    {
        var lines = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => FeedFarm.Open(builder, clock, lines));
        using var client = farm.CreateClient();
        var output = new StringWriter();

        await Post("cow");
        await farm.Clock.TimersAsync(1);
        output.WriteLine("(The worker has taken the first order.)");
        await Post("pig");
        await Post("chicken");
        await Post("goat");
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        output.WriteLine(await lines.NextAsync());
        await farm.Clock.TimersAsync(1);
        output.WriteLine("(The worker has taken the next one.)");
        await Post("goat");

        await Verify(output.ToString());

        async Task Post(string animal) => output.WriteLine($"{animal}: {await client.PostAsync($"/feed/{animal}")}");
    }

    [Fact, Proves("feed-farm")]
    public async Task If_the_failure_of_the_worker_is_ignored_the_farm_takes_orders_that_nobody_carries_out()
    {
        WebApplication? host = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            builder.Services.Configure<HostOptions>(options =>
                options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
            return host = FeedFarm.Open(builder, clock, TextWriter.Null);
        });
        using var client = farm.CreateClient();
        var feeder = host!.Services.GetServices<IHostedService>().OfType<Feeder>().Single();

        Assert.Equal(202, await client.PostAsync("/feed/yak"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => feeder.ExecuteTask!.OrFail());

        Assert.Equal(202, await client.PostAsync("/feed/cow"));
        Assert.Equal(202, await client.PostAsync("/feed/pig"));
        Assert.Equal(503, await client.PostAsync("/feed/goat"));
        Assert.False(host.Lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact, Proves("feed-farm")]
    public async Task Who_leaves_after_the_order_takes_nothing_back()
    {
        var lines = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => FeedFarm.Open(builder, clock, lines));
        using (var client = farm.CreateClient())
        {
            Assert.Equal(202, await client.PostAsync("/feed/cow"));
        }

        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("The cow is fed.", await lines.NextAsync());
    }
}
