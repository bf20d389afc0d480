using Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;

namespace Listings.Tests.Background;

public class CarefulFeederTests
{
    [Fact, Proves("careful-feeder"), Proves("trough")]
    public async Task A_bad_order_is_told_and_the_next_one_carried_out()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var orders = Orders.Of("yak", "cow");
        orders.Writer.Complete();
        using var feeder = new CarefulFeeder(orders, clock, output);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        clock.Advance(TimeSpan.FromSeconds(5));
        await feeder.ExecuteTask!.OrFail();

        await Verify(output.ToString());
    }

    [Fact, Proves("careful-feeder")]
    public async Task A_stop_ends_the_wait_for_orders()
    {
        using var clock = new ObservedClock();
        var lines = new Lines();
        using var feeder = new CarefulFeeder(Orders.Of("cow"), clock, lines);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("The cow is fed.", await lines.NextAsync());
        await feeder.StopAsync(CancellationToken.None).OrFail();

        Assert.True(feeder.ExecuteTask!.IsCanceled);
    }

    [Fact, Proves("careful-feeder")]
    public async Task A_stop_is_no_bad_order()
    {
        using var clock = new ObservedClock();
        var lines = new Lines();
        using var feeder = new CarefulFeeder(Orders.Of("cow", "pig"), clock, lines);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        await feeder.StopAsync(CancellationToken.None).OrFail();

        Assert.True(feeder.ExecuteTask!.IsCanceled);
        Assert.True(lines.IsEmpty);
    }
}
