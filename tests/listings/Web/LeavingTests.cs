using Listings.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Shared;
using Web;

namespace Listings.Tests.Web;

public class LeavingTests
{
    [Theory, Proves("farm"), Proves("too-slow-farm"), Proves("patience"), Proves("bench")]
    [InlineData("farm")]
    [InlineData("too slow")]
    [InlineData("patience")]
    [InlineData("bench")]
    public async Task For_a_visitor_who_leaves_nobody_goes_on_thinking(string name)
    {
        var ends = new Ends();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            return Open(name, builder, clock);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(await ends.First.OrFail());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    private static WebApplication Open(string name, WebApplicationBuilder builder, TimeProvider clock) =>
        name switch
        {
            "too slow" => TooSlow.Open(builder, clock),
            "patience" => Patience.Open(builder, clock),
            "bench" => Bench.Open(builder, clock),
            _ => Farm.Open(builder, clock),
        };
}
