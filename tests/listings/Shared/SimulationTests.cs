using System.Runtime.CompilerServices;
using Shared;

namespace Listings.Tests.Shared;

public class SimulationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    [Proves("simulation"), Proves("simulated-loop-run"), Proves("simulated-clock")]
    [Proves("simulated-loop", Survives = "delete lock (_gate)",
        Because = "on a 64-bit system the time is read in one piece anyway")]
    public void Time_jumps_to_the_next_timer() => Simulation.Run(async clock =>
    {
        Assert.Equal(DateTimeOffset.UnixEpoch, clock.GetUtcNow());
        await Task.Delay(Second, clock);
        var start = clock.GetTimestamp();

        await Task.Delay(TimeSpan.FromDays(40), clock);

        Assert.Equal(TimeSpan.FromDays(40), clock.GetElapsedTime(start));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(40).AddSeconds(1), clock.GetUtcNow());
    });

    [Fact, Proves("simulated-loop-next"), Proves("simulated-loop-set")]
    public void Timers_ring_when_they_are_due_and_in_the_order_they_were_set() => Simulation.Run(async clock =>
    {
        var rung = new List<string>();
        await Task.WhenAll(Wait("c", 2), Wait("a", 1), Wait("d", 2), Wait("b", 1));
        Assert.Equal(["a", "b", "c", "d"], rung);
        Assert.Equal(2 * Second, clock.GetElapsedTime(0));

        async Task Wait(string name, int seconds)
        {
            await Task.Delay(seconds * Second, clock);
            rung.Add(name);
        }
    });

    [Fact, Proves("simulated-loop-next")]
    public void What_is_ready_goes_first_and_takes_no_time() => Simulation.Run(async clock =>
    {
        var delay = Task.Delay(TimeSpan.FromMilliseconds(1), clock);
        for (var i = 0; i < 1_000; i++)
        {
            await Task.Yield();
        }

        Assert.False(delay.IsCompleted);
        Assert.Equal(0, clock.GetTimestamp());
        await delay;
    });

    [Fact, Proves("simulated-loop"), Proves("simulated-loop-run")]
    public void Everything_runs_on_the_thread_that_called_Run_and_the_context_is_given_back()
    {
        var (outer, thread) = (SynchronizationContext.Current, Environment.CurrentManagedThreadId);
        Simulation.Run(async clock =>
        {
            await Task.Delay(Second, clock);
            Assert.Equal(thread, Environment.CurrentManagedThreadId);
            await Task.Run(() => { });
            Assert.Equal(thread, Environment.CurrentManagedThreadId);
            Assert.IsType<SimulatedLoop>(SynchronizationContext.Current);
        });
        Assert.Same(outer, SynchronizationContext.Current);
    }

    [Fact, Proves("simulation"), Proves("simulated-loop-run")]
    public void A_failure_comes_out_of_Run_as_it_is_and_the_context_is_given_back()
    {
        var outer = SynchronizationContext.Current;
        Assert.Throws<InvalidOperationException>(() => Simulation.Run(async clock =>
        {
            await Task.Delay(Second, clock);
            throw new InvalidOperationException();
        }));
        Assert.Same(outer, SynchronizationContext.Current);
    }

    [Fact, Proves("simulated-loop"), Proves("simulated-loop-next")]
    public void With_nothing_to_do_the_loop_sleeps_until_another_thread_brings_work()
    {
        var loop = Thread.CurrentThread;
        Simulation.Run(async _ => await Task.Run(() => SpinUntilAsleep(loop)));
    }

    [Fact, Proves("simulated-loop-run")]
    public void The_loop_wakes_up_when_another_thread_finishes_the_task()
    {
        var loop = Thread.CurrentThread;
        Simulation.Run(_ => Task.Run(() => SpinUntilAsleep(loop)));
    }

    [Fact, Proves("simulated-loop-set")]
    public void The_loop_wakes_up_when_another_thread_sets_a_timer()
    {
        var loop = Thread.CurrentThread;
        Simulation.Run(async clock =>
        {
            var rung = new TaskCompletionSource();
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    SpinUntilAsleep(loop);
                    clock.CreateTimer(_ => rung.SetResult(), null, Second, Timeout.InfiniteTimeSpan);
                },
                null);
            await rung.Task;
            Assert.Equal(Second.Ticks, clock.GetTimestamp());
        });
    }

    [Fact, Proves("simulated-timer"), Proves("simulated-clock"), Proves("simulated-loop-set")]
    public void A_timer_can_repeat_be_changed_and_be_stopped() => Simulation.Run(async clock =>
    {
        var rung = new List<string>();
        var timer = clock.CreateTimer(state => rung.Add($"{state} {clock.GetElapsedTime(0).TotalSeconds}"), "at", Second, 2 * Second);
        await Task.Delay(6 * Second, clock);
        Assert.Equal(["at 1", "at 3", "at 5"], rung);

        Assert.True(timer.Change(3 * Second, Timeout.InfiniteTimeSpan));
        await Task.Delay(10 * Second, clock);
        Assert.Equal(["at 1", "at 3", "at 5", "at 9"], rung);

        timer.Change(Second, Second);
        await timer.DisposeAsync();
        await Task.Delay(10 * Second, clock);
        Assert.Equal(4, rung.Count);
    });

    [Fact, Proves("simulated-timer")]
    public void A_period_of_zero_means_once() => Simulation.Run(async clock =>
    {
        var rung = 0;
        using var timer = clock.CreateTimer(_ => rung++, null, TimeSpan.Zero, TimeSpan.Zero);
        await Task.Delay(Second, clock);
        Assert.Equal(1, rung);
    });

    [Fact, Proves("simulated-timer")]
    public void A_timer_may_stop_itself_while_it_rings() => Simulation.Run(async clock =>
    {
        var rung = 0;
        ITimer? timer = null;
        timer = clock.CreateTimer(
            _ =>
            {
                rung++;
                timer!.Dispose();
            },
            null,
            Second,
            Second);
        await Task.Delay(5 * Second, clock);
        Assert.Equal(1, rung);
    });

    [Fact, Proves("simulated-loop-run")]
    public void A_cancellation_comes_out_of_Run_as_it_is()
    {
        using var stop = new CancellationTokenSource();
        var exception = Assert.Throws<TaskCanceledException>(() => Simulation.Run(async clock =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, stop.Token);
        }));
        Assert.Equal(stop.Token, exception.CancellationToken);
    }

    [Fact, Proves("simulated-loop")]
    public void The_time_is_read_under_the_lock()
    {
        var loop = new SimulatedLoop();
        var read = new Thread(() => Assert.Equal(TimeSpan.Zero, loop.Now)) { IsBackground = true };
        lock (Gate(loop))
        {
            read.Start();
            SpinUntilAsleep(read);
        }

        Assert.True(read.Join(TimeSpan.FromMinutes(1)));
    }

    [Fact, Proves("simulated-loop-send")]
    public void Send_from_the_loops_own_thread_runs_the_step_at_once() => new SimulatedLoop().Run(() =>
    {
        var sent = false;
        SynchronizationContext.Current!.Send(_ => sent = true, null);
        Assert.True(sent);
        return Task.CompletedTask;
    });

    [Fact, Proves("simulated-loop-send")]
    public void Send_from_another_thread_waits_for_the_loops_thread_and_gets_its_exceptions() => new SimulatedLoop().Run(async () =>
    {
        var loop = SynchronizationContext.Current!;
        var home = Environment.CurrentManagedThreadId;
        await Task.Run(() => loop.Send(_ => Assert.Equal(home, Environment.CurrentManagedThreadId), null));
        await Assert.ThrowsAsync<IOException>(() => Task.Run(() => loop.Send(_ => throw new IOException(), null)));
    });

    [Fact, Proves("simulated-loop-send")]
    public void A_copy_is_the_loop_itself()
    {
        var loop = new SimulatedLoop();
        Assert.Same(loop, loop.CreateCopy());
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_gate")]
    private static extern ref object Gate(SimulatedLoop loop);

    private static void SpinUntilAsleep(Thread thread) =>
        SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
}
