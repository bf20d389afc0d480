using Background;
using Listings.Tests.Shared;

namespace Listings.Tests.Background;

public class DrainingFeederTests
{
    private static readonly TimeSpan Five = TimeSpan.FromSeconds(5);

    [Fact]
    [Proves("draining-feeder", Survives = "_breakOff.Token -> CancellationToken.None",
        Because = "the stop closes the queue, so nobody waits for orders when the work is broken off")]
    [Proves("draining-feeder", Survives = "await _breakOff.CancelAsync(); -> _ = _breakOff.CancelAsync();",
        Because = "the orders that were never begun are as many before the work is broken off as after it")]
    [Proves("draining-feeder", Survives = "delete _breakOff.Dispose();",
        Because = "no test sees that memory is given back")]
    [Proves("draining-feeder", Survives = "delete base.Dispose();",
        Because = "it cancels a token that nobody uses here")]
    public async Task When_time_is_up_the_order_in_hand_is_broken_off_and_the_rest_is_counted()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var orders = Orders.Of("cow", "pig", "chicken");
        using var feeder = new DrainingFeeder(orders, clock, output);
        using var timeIsUp = new CancellationTokenSource();

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        var stop = feeder.StopAsync(timeIsUp.Token);
        Assert.False(orders.Writer.TryWrite("goat"));
        clock.Advance(Five);
        await clock.TimersAsync(1);
        Assert.False(stop.IsCompleted);
        await timeIsUp.CancelAsync();
        await stop.OrFail();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => feeder.ExecuteTask!.OrFail());
        await Verify(output.ToString());
    }

    [Fact, Proves("draining-feeder")]
    public async Task The_stop_waits_until_all_orders_are_carried_out()
    {
        using var time = new ObservedClock();
        var recording = new Recording("s", "cow", "pig", "stop");
        var clock = new RecordingClock(recording, time, "cow", "pig");
        using var feeder = new DrainingFeeder(Orders.Of("cow", "pig"), clock, TextWriter.Null);

        await feeder.StartAsync(CancellationToken.None);
        await time.TimersAsync(1);
        time.Advance(TimeSpan.FromSeconds(3));
        var stop = feeder.StopAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(2));
        await time.TimersAsync(1);
        time.Advance(Five);
        await stop.OrFail();
        recording.Add("stop", Doing.Waiting, 3, clock.Seconds, "stopped");

        Assert.True(feeder.ExecuteTask!.IsCompletedSuccessfully);
        await VerifyTimeline(recording);
    }

    [Fact, Proves("draining-feeder")]
    public async Task An_order_that_throws_ends_the_stop_too()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter { NewLine = "\n" };
        using var feeder = new DrainingFeeder(Orders.Of("cow", "yak", "pig"), clock, output);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        var stop = feeder.StopAsync(CancellationToken.None);
        clock.Advance(Five);
        await stop.OrFail();

        Assert.Equal("The cow is fed.\nOrders never begun: 1\n", output.ToString());
        await Assert.ThrowsAsync<InvalidOperationException>(() => feeder.ExecuteTask!);
    }
}
