using Shared;

namespace Listings.Tests.Async;

public class EventLoopSendTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact, Proves("event-loop-send")]
    public void Send_from_the_loops_own_thread_runs_the_step_at_once() => new EventLoop().Run(() =>
    {
        var seen = new List<string>();
        SynchronizationContext.Current!.Send(state => seen.Add((string)state!), "sent");
        seen.Add("back");
        Assert.Equal(["sent", "back"], seen);
        return Task.CompletedTask;
    });

    [Fact, Proves("event-loop-send")]
    public void Send_from_another_thread_waits_until_the_loops_thread_has_run_the_step() => new EventLoop().Run(async () =>
    {
        var loop = SynchronizationContext.Current!;
        var home = Environment.CurrentManagedThreadId;
        var ran = 0;
        var seen = await Task.Run(() =>
        {
            loop.Send(_ => ran = Environment.CurrentManagedThreadId, null);
            return ran;
        });
        Assert.Equal(home, seen);
    });

    [Fact, Proves("event-loop-send")]
    public void What_a_sent_step_throws_is_thrown_where_it_was_sent_and_not_in_the_loop() => new EventLoop().Run(async () =>
    {
        var loop = SynchronizationContext.Current!;
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => loop.Send(_ => throw new IOException(), null)));
    });

    [Fact, Proves("event-loop-send")]
    public void Send_to_a_loop_that_does_not_run_waits_until_it_does()
    {
        var loop = new EventLoop();
        var ran = 0;
        var sender = new Thread(() => loop.Send(_ => ran = Environment.CurrentManagedThreadId, null)) { IsBackground = true };
        sender.Start();
        Assert.True(sender.FallsAsleep(), "Send does not wait.");
        Assert.Equal(0, ran);

        loop.Run(() => loop.Delay(Second));
        Assert.True(sender.Join(TimeSpan.FromMinutes(1)), "The step was not run.");
        Assert.Equal(Environment.CurrentManagedThreadId, ran);
    }

    [Fact, Proves("event-loop-send")]
    public void A_registration_that_asks_for_its_context_is_called_on_the_loop() => new EventLoop().Run(async () =>
    {
        var home = Environment.CurrentManagedThreadId;
        var called = 0;
        using var stop = new CancellationTokenSource();
        await using var registration = stop.Token.Register(() => called = Environment.CurrentManagedThreadId, useSynchronizationContext: true);
        await Task.Run(stop.Cancel);
        Assert.Equal(home, called);
    });

    [Fact, Proves("event-loop-send")]
    public void A_copy_takes_in_steps_for_the_same_loop()
    {
        var loop = new EventLoop();
        Assert.Same(loop, loop.CreateCopy());
    }

    // What the loop would do without its own Send and CreateCopy.
    [Fact]
    public void An_inherited_Send_runs_the_step_on_the_senders_thread_and_a_plain_copy_posts_to_the_pool()
    {
        var plain = new SynchronizationContext();
        var home = Environment.CurrentManagedThreadId;
        var ran = 0;
        plain.Send(_ => ran = Environment.CurrentManagedThreadId, null);
        Assert.Equal(home, ran);

        using var posted = new ManualResetEventSlim();
        var onPool = false;
        plain.CreateCopy().Post(
            _ =>
            {
                onPool = Thread.CurrentThread.IsThreadPoolThread;
                posted.Set();
            },
            null);
        Assert.True(posted.Wait(TimeSpan.FromMinutes(1)));
        Assert.True(onPool);
    }
}
