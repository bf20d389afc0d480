using Listings.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Web;

namespace Listings.Tests.Web;

public class ClosingTimeTests
{
    [Fact, Proves("closing-time")]
    public async Task The_farm_serves_who_is_inside_and_closes_then()
    {
        using var clock = new ObservedClock();
        var output = new Lines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var farm = ClosingTime.Open(builder, clock, output);
        farm.Urls.Add("http://127.0.0.1:0");
        await farm.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(farm.Urls.Single()) };

        var answer = client.AskAsync("/animals/cow");
        await clock.TimersAsync(1);
        Assert.True(output.IsEmpty);
        var closing = farm.StopAsync();
        var said = new StringWriter();
        said.WriteLine(await output.NextAsync());
        Assert.False(closing.IsCompleted || answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("200 Moo!", await answer);
        await closing;
        said.WriteLine(await output.NextAsync());
        said.WriteLine(await output.NextAsync());

        Assert.True(output.IsEmpty);
        await Verify(said.ToString());
    }

    [Fact, Proves("closing-time")]
    public async Task It_waits_ten_seconds_at_most()
    {
        await using var farm = ClosingTime.Open(WebApplication.CreateSlimBuilder(), TimeProvider.System, TextWriter.Null);
        Assert.Equal(TimeSpan.FromSeconds(10), farm.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Fact, Proves("closing-time")]
    public async Task Who_needs_longer_than_the_farm_waits_is_broken_off()
    {
        using var clock = new ObservedClock();
        using var timeIsUp = new CancellationTokenSource();
        var output = new Lines();
        var ends = new Ends();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ends.WatchOver(builder);
        await using var farm = ClosingTime.Open(builder, clock, output);
        farm.Urls.Add("http://127.0.0.1:0");
        await farm.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(farm.Urls.Single()) };

        var answer = client.AskAsync("/animals/cow");
        await clock.TimersAsync(1);
        var closing = farm.StopAsync(timeIsUp.Token);
        Assert.Equal("The gate closes; visitors inside are served.", await output.NextAsync());
        Assert.False(closing.IsCompleted || answer.IsCompleted);

        // The end of the ten seconds, which only a real clock measures, is such a cancellation too.
        await timeIsUp.CancelAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => answer);
        Assert.IsAssignableFrom<OperationCanceledException>(await ends.First.OrFail());
        await Xunit.Record.ExceptionAsync(() => closing.OrFail());
    }
}
