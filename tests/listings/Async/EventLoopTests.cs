using System.Runtime.CompilerServices;
using Shared;

namespace Listings.Tests.Async;

public class EventLoopTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact, Proves("event-loop-time"), Proves("event-loop-next")]
    public void The_clock_jumps_from_timer_to_timer_and_stops_at_each()
    {
        var loop = new EventLoop();
        var seen = new List<string>();
        loop.Run(() => Task.WhenAll(After(7, "seven"), After(2, "two"), After(5, "five"), After(2, "two again")));

        Assert.Equal(["two at 2", "two again at 2", "five at 5", "seven at 7"], seen);
        Assert.Equal(7 * Second, loop.Now);

        async Task After(int seconds, string name)
        {
            await loop.Delay(seconds * Second);
            seen.Add($"{name} at {loop.Now.TotalSeconds}");
        }
    }

    [Fact, Proves("event-loop-time"), Proves("event-loop-next")]
    public void A_delay_of_nothing_lets_the_others_go_first()
    {
        var loop = new EventLoop();
        var seen = new List<string>();
        loop.Run(() => Task.WhenAll(Park("a"), Park("b")));

        Assert.Equal(["a", "b", "a", "b"], seen);
        Assert.Equal(TimeSpan.Zero, loop.Now);

        async Task Park(string name)
        {
            seen.Add(name);
            await loop.Delay(TimeSpan.Zero);
            seen.Add(name);
        }
    }

    [Fact, Proves("event-loop-next")]
    public void The_clock_stands_still_as_long_as_somebody_is_ready()
    {
        var loop = new EventLoop();
        var seen = new List<string>();
        loop.Run(() => Task.WhenAll(Sleep(), Busy()));

        Assert.Equal(["busy at 0", "busy at 0", "busy at 0", "slept at 1"], seen);

        async Task Sleep()
        {
            await loop.Delay(Second);
            seen.Add($"slept at {loop.Now.TotalSeconds}");
        }

        async Task Busy()
        {
            for (var i = 0; i < 3; i++)
            {
                await Task.Yield();
                seen.Add($"busy at {loop.Now.TotalSeconds}");
            }
        }
    }

    [Fact, Proves("event-loop-time"), Proves("event-loop-next")]
    public void Work_makes_timers_late_and_the_late_queue_up_behind_those_who_are_ready()
    {
        var loop = new EventLoop();
        var seen = new List<string>();
        loop.Run(() => Task.WhenAll(Sleep(2), Sleep(1), Work()));

        Assert.Equal(["worked at 10", "posted at 10", "slept 1 at 10", "slept 2 at 10", "yielded at 10"], seen);

        async Task Sleep(int seconds)
        {
            await loop.Delay(seconds * Second);
            seen.Add($"slept {seconds} at {loop.Now.TotalSeconds}");
        }

        async Task Work()
        {
            await Task.Yield();
            loop.Work(10 * Second);
            seen.Add($"worked at {loop.Now.TotalSeconds}");
            loop.Post(_ => seen.Add($"posted at {loop.Now.TotalSeconds}"), null);
            await loop.Delay(TimeSpan.Zero);
            seen.Add($"yielded at {loop.Now.TotalSeconds}");
        }
    }

    [Fact, Proves("event-loop-ready"), Proves("event-loop-next")]
    public void With_nobody_ready_the_loop_waits_for_another_thread_and_goes_on_with_its_state()
    {
        var loop = new EventLoop();
        var answer = new TaskCompletionSource<string>();
        var seen = new List<string>();
        using var asked = new ManualResetEventSlim();
        var other = new Thread(() =>
        {
            asked.Wait();
            loop.Post(state => answer.SetResult((string)state!), "from another thread");
        });
        other.Start();

        loop.Run(async () =>
        {
            var home = Environment.CurrentManagedThreadId;
            asked.Set();
            seen.Add(await answer.Task);
            Assert.Equal(home, Environment.CurrentManagedThreadId);
        });

        Assert.Equal(["from another thread"], seen);
        other.Join();
    }

    [Fact, Proves("event-loop-run"), Proves("event-loop-next")]
    public void It_ends_also_when_the_last_step_runs_elsewhere()
    {
        var loop = new EventLoop();
        Thread? runner = null;
        runner = new Thread(() => loop.Run(async () =>
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

            // Only now that the loop's thread waits for a next step does main end, on this one.
            SpinUntilAsleep(runner!);
        }))
        {
            IsBackground = true,
        };
        runner.Start();
        Assert.True(runner.Join(TimeSpan.FromMinutes(1)), "The loop waits for a step that nobody will bring.");
    }

    [Fact, Proves("event-loop-run")]
    public void An_exception_of_main_comes_out_as_it_is()
    {
        var loop = new EventLoop();
        var exception = Assert.Throws<InvalidOperationException>(() => loop.Run(async () =>
        {
            await loop.Delay(Second);
            throw new InvalidOperationException("The cow has run away.");
        }));
        Assert.Equal("The cow has run away.", exception.Message);
        Assert.Equal(Second, loop.Now);
    }

    [Fact, Proves("event-loop-run")]
    public void An_exception_of_an_async_void_method_comes_out_too()
    {
        var loop = new EventLoop();
        Assert.Throws<InvalidOperationException>(() => loop.Run(() =>
        {
            Stumble();
            return loop.Delay(2 * Second);
        }));
        Assert.Equal(Second, loop.Now);

        async void Stumble()
        {
            await loop.Delay(Second);
            throw new InvalidOperationException();
        }
    }

    [Fact, Proves("event-loop-run")]
    public void A_cancellation_of_main_comes_out_as_it_is()
    {
        var loop = new EventLoop();
        using var stop = new CancellationTokenSource();
        var exception = Assert.Throws<TaskCanceledException>(() => loop.Run(async () =>
        {
            await loop.Delay(Second);
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token);
        }));
        Assert.Equal(stop.Token, exception.CancellationToken);
    }

    [Fact, Proves("event-loop-run"), Proves("event-loop-next")]
    public void While_main_waits_for_what_never_comes_the_loop_sleeps_and_uses_no_step()
    {
        var loop = new EventLoop();
        var never = new TaskCompletionSource();
        var runner = new Thread(() => Assert.Throws<TaskCanceledException>(() => loop.Run(() => never.Task))) { IsBackground = true };
        runner.Start();
        Assert.True(SpinUntilAsleep(runner), "The loop does not sleep.");
        Assert.Equal(TimeSpan.Zero, loop.Now);

        never.SetCanceled();
        Assert.True(runner.Join(TimeSpan.FromMinutes(1)), "The loop was not woken.");
    }

    [Fact, Proves("event-loop-run")]
    public void A_failure_on_the_pool_is_thrown_at_home()
    {
        var loop = new EventLoop();
        loop.Run(async () =>
        {
            var home = Environment.CurrentManagedThreadId;
            await Assert.ThrowsAsync<IOException>(() => Task.Run(() => throw new IOException()));
            Assert.Equal(home, Environment.CurrentManagedThreadId);
        });
    }

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
        Assert.True(SpinUntilAsleep(sender), "Send does not wait.");
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

    [Theory, InlineData(false), InlineData(true), Proves("event-loop-run")]
    public void The_loop_is_the_context_while_it_runs_and_only_then(bool fails)
    {
        var before = new SynchronizationContext();
        var previous = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(before);
        try
        {
            var loop = new EventLoop();
            SynchronizationContext? inside = null;
            var error = Xunit.Record.Exception(() => loop.Run(() =>
            {
                inside = SynchronizationContext.Current;
                return fails ? throw new InvalidOperationException() : Task.CompletedTask;
            }));

            Assert.Same(loop, inside);
            Assert.Same(before, SynchronizationContext.Current);
            Assert.Equal(fails, error is not null);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(previous);
        }
    }

    [Fact, Proves("event-loop-run")]
    public void One_loop_can_run_again_and_its_clock_goes_on()
    {
        var loop = new EventLoop();
        loop.Run(() => loop.Delay(Second));
        loop.Run(() => loop.Delay(Second));
        Assert.Equal(2 * Second, loop.Now);
    }

    [Fact]
    public void The_four_listings_are_forty_lines_and_with_Send_the_whole_class()
    {
        var lines = File.ReadAllLines(Path.Combine(CodeFolder(), "Shared", "EventLoop.cs"));
        var outside = new List<string>();
        var inside = false;
        var counts = true;
        var count = 0;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line.StartsWith("#region", StringComparison.Ordinal) || line == "#endregion")
            {
                inside = line != "#endregion";
                counts = line != "#region event-loop-send";
            }
            else if (!inside)
            {
                outside.Add(line);
            }
            else if (counts && line is not ("{" or "}") && !line.StartsWith("//", StringComparison.Ordinal))
            {
                count++;
            }
        }

        Assert.Equal(["// Not a program: the programs of article 4 include this file.", "using System.Collections.Concurrent;", "namespace Shared;"], outside);
        Assert.InRange(count, 1, 40);
    }

    private static bool SpinUntilAsleep(Thread thread) =>
        SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin), TimeSpan.FromMinutes(1));

    private static string CodeFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "code");
}
