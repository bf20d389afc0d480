using Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;
using Microsoft.Extensions.Hosting;

namespace Listings.Tests.Background;

public class FeederTests
{
    private static readonly TimeSpan Five = TimeSpan.FromSeconds(5);

    [Fact, Proves("feeder"), Proves("trough")]
    public async Task One_order_after_another_is_carried_out()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter();
        var orders = Orders.Of("cow", "pig");
        orders.Writer.Complete();
        using var feeder = new Feeder(orders, clock, output);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        clock.Advance(Five);
        await clock.TimersAsync(1);
        Assert.False(feeder.ExecuteTask!.IsCompleted);
        clock.Advance(Five);
        await feeder.ExecuteTask.OrFail();

        await Verify(output.ToString());
    }

    [Fact, Proves("feeder"), Proves("trough")]
    public async Task An_order_that_throws_ends_the_worker_and_leaves_the_others()
    {
        var orders = Orders.Of("yak", "cow");
        using var feeder = new Feeder(orders, TimeProvider.System, TextWriter.Null);

        await feeder.StartAsync(CancellationToken.None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => feeder.ExecuteTask!.OrFail());

        Assert.Equal(1, orders.Reader.Count);
    }

    [Fact, Proves("feeder"), Proves("trough")]
    public async Task A_stop_breaks_off_the_order_in_hand_and_forgets_the_next()
    {
        using var time = new ObservedClock();
        var recording = new Recording("s", "cow", "pig", "stop");
        var clock = new RecordingClock(recording, time, "cow");
        var orders = Orders.Of("cow", "pig");
        using var feeder = new Feeder(orders, clock, TextWriter.Null);

        await feeder.StartAsync(CancellationToken.None);
        await time.TimersAsync(1);
        time.Advance(TimeSpan.FromSeconds(3));
        await feeder.StopAsync(CancellationToken.None).OrFail();
        recording.Add("stop", Doing.Working, 3, clock.Seconds, "stopped");

        Assert.True(feeder.ExecuteTask!.IsCanceled);
        Assert.Equal(1, orders.Reader.Count);
        await VerifyTimeline(recording);
    }

    [Fact, Proves("feeder")]
    public async Task A_stop_ends_the_wait_for_orders()
    {
        using var clock = new ObservedClock();
        var lines = new Lines();
        using var feeder = new Feeder(Orders.Of("cow"), clock, lines);

        await feeder.StartAsync(CancellationToken.None);
        await clock.TimersAsync(1);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("The cow is fed.", await lines.NextAsync());
        await feeder.StopAsync(CancellationToken.None).OrFail();

        Assert.True(feeder.ExecuteTask!.IsCanceled);
    }

    [Fact]
    public async Task A_worker_that_blocks_its_thread_does_not_hold_up_the_start()
    {
        using var gate = new ManualResetEventSlim();
        using var worker = new Worker(_ =>
        {
            gate.Wait(CancellationToken.None);
            return Task.CompletedTask;
        });

        await worker.StartAsync(CancellationToken.None);
        gate.Set();
        await worker.ExecuteTask!.OrFail();
    }

    [Fact]
    public async Task A_stop_leaves_a_worker_that_does_not_listen_behind_when_time_is_up()
    {
        var begun = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        using var worker = new Worker(_ =>
        {
            begun.SetResult();
            return gate.Task;
        });
        await worker.StartAsync(CancellationToken.None);
        await begun.Task.OrFail();
        using var timeIsUp = new CancellationTokenSource();

        var stop = worker.StopAsync(timeIsUp.Token);
        Assert.False(stop.IsCompleted);
        await timeIsUp.CancelAsync();
        await stop.OrFail();

        Assert.False(worker.ExecuteTask!.IsCompleted);
        gate.SetResult();
        await worker.ExecuteTask.OrFail();
    }

    [Fact]
    public void The_time_for_a_stop_is_thirty_seconds_unless_told_otherwise()
    {
        Assert.Equal(TimeSpan.FromSeconds(30), new HostOptions().ShutdownTimeout);
        Assert.Equal(BackgroundServiceExceptionBehavior.StopHost, new HostOptions().BackgroundServiceExceptionBehavior);
    }

    private sealed class Worker(Func<CancellationToken, Task> work) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => work(stoppingToken);
    }
}
