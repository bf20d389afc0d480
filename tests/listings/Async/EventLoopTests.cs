using System.Runtime.CompilerServices;
using Shared;

namespace Listings.Tests.Async;

public class EventLoopTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact, Proves("event-loop-run"), Proves("event-loop-next")]
    public void It_ends_also_when_the_last_step_runs_elsewhere()
    {
        var loop = new EventLoop();
        Thread? runner = null;
        runner = new Thread(() => loop.Run(async () =>
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

            // Only now that the loop's thread waits for a next step does main end, on this one.
            runner!.FallsAsleep();
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
        Assert.True(runner.FallsAsleep(), "The loop does not sleep.");
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

    private static string CodeFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "code");
}
