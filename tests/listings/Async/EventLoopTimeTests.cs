using Shared;

namespace Listings.Tests.Async;

public class EventLoopTimeTests
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
    public void A_delay_of_nothing_takes_its_turn_while_others_are_ready()
    {
        var loop = new EventLoop();
        var seen = new List<string>();
        loop.Run(() => Task.WhenAll(Park(), Busy()));

        Assert.Equal("busy", seen[^1]);

        async Task Park()
        {
            await loop.Delay(TimeSpan.Zero);
            seen.Add("parked");
        }

        async Task Busy()
        {
            for (var turn = 0; turn < 9; turn++)
            {
                await Task.Yield();
                seen.Add("busy");
            }
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
}
