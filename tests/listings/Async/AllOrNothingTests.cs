using Async;
using Listings.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace Listings.Tests.Async;

public class AllOrNothingTests
{
    [Fact, Proves("all-or-nothing"), Proves("all-or-nothing-run"), Proves("all-or-nothing-animals")]
    [Proves(
        "all-or-nothing-run",
        Survives = "cancellation -> CancellationToken.None",
        Because = "nobody but the yak fails, so nobody stops the yak")]
    [Proves(
        "all-or-nothing-animals",
        Survives = "cancellation -> CancellationToken.None",
        Because = "nobody but the yak fails, so nobody stops the yak")]
    public async Task The_first_failure_stops_the_others_and_waits_until_they_have_cleaned_up()
    {
        var output = new Meadow();
        await RunWithYak(new FakeTimeProvider(), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("all-or-nothing"), Proves("all-or-nothing-run"), Proves("all-or-nothing-animals")]
    public async Task Without_a_failure_all_answers_are_there()
    {
        var output = new Meadow();
        var fake = new FakeTimeProvider();
        var clock = new CountingClock(fake);
        var visit = await Pool.StartAsync(() => AllOrNothing.Visit("chicken", output, clock));

        fake.Advance(TimeSpan.FromSeconds(5));
        Until(() => clock.DueTimes.Count == 6);
        fake.Advance(TimeSpan.FromSeconds(1));
        Until(() => output.Lines == 1);
        fake.Advance(TimeSpan.FromSeconds(1));

        await visit.OrFail();
        Assert.EndsWith("the cow the pig the chicken\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("all-or-nothing-run")]
    public async Task Nobody_is_left_behind()
    {
        var recording = new Recording("s", "yak", "cow", "pig", "visitor");
        var fake = new FakeTimeProvider();
        var set = 0;
        await RunWithYak(fake, new Diary(recording, fake), clock => new RecordingClock(recording, clock, WhoWaits));
        await VerifyTimeline(recording);

        // They are asked in this order, but set out for the meadow in any.
        string WhoWaits(TimeSpan time) => Interlocked.Increment(ref set) switch
        {
            1 => "cow",
            2 => "pig",
            3 => "yak",
            _ => time == TimeSpan.FromSeconds(1) ? "cow" : "pig",
        };
    }

    [Fact, Proves("all-or-nothing")]
    public async Task The_caller_can_stop_them_all()
    {
        using var caller = new CancellationTokenSource();
        var all = AllOrNothing.AskAll(["cow", "pig"], Never, caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all.OrFail());
        Assert.True(all.IsCanceled);
    }

    [Fact, Proves("all-or-nothing")]
    public async Task A_call_that_throws_at_once_stops_the_others_too()
    {
        var stopped = new TaskCompletionSource();

        var all = AllOrNothing.AskAll(
            ["cow", "yak"],
            (animal, stop) =>
            {
                stop.Register(() => stopped.TrySetResult());
                return animal == "yak" ? throw new InvalidOperationException("No yak.") : Never(animal, stop);
            },
            CancellationToken.None);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => all.OrFail());
        Assert.Equal("No yak.", failure.Message);
        await stopped.Task.OrFail();
    }

    [Fact, Proves("all-or-nothing")]
    public async Task A_callback_of_the_token_that_throws_does_not_hide_the_failure()
    {
        var all = AllOrNothing.AskAll(
            ["cow", "yak"],
            (animal, stop) =>
            {
                stop.Register(() => throw new NotSupportedException("The callback has failed."));
                return animal == "yak" ? throw new InvalidOperationException("No yak.") : Never(animal, stop);
            },
            CancellationToken.None);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => all.OrFail());
        Assert.Equal("No yak.", failure.Message);
        Assert.Equal([failure], all.Exception!.InnerExceptions);
    }

    [Fact, Proves("all-or-nothing")]
    public async Task The_callbacks_of_the_token_are_waited_for()
    {
        using var gate = new ManualResetEventSlim();
        var all = AllOrNothing.AskAll(
            ["yak"],
            (_, stop) =>
            {
                stop.Register(() => gate.Wait());
                throw new InvalidOperationException("No yak.");
            },
            CancellationToken.None);

        var ended = all.IsCompleted;
        gate.Set();

        await Assert.ThrowsAsync<InvalidOperationException>(() => all.OrFail());
        Assert.False(ended);
    }

    [Fact, Proves("all-or-nothing")]
    public async Task A_call_that_does_not_listen_is_waited_for()
    {
        var deaf = new TaskCompletionSource<string>();
        using var stopped = new CancellationTokenSource();

        var all = AllOrNothing.AskAll(
            ["deaf", "yak"],
            (animal, _) => animal == "yak" ? throw new InvalidOperationException() : deaf.Task,
            stopped.Token);

        Assert.False(all.IsCompleted);
        deaf.SetResult("What?");
        await Assert.ThrowsAsync<InvalidOperationException>(() => all.OrFail());
    }

    // What a failure sets in motion on the pool is over when the timers of the calls are gone,
    // and two animals walk home.
    // The clock stands still until the pool has done what is due: a step may run on a thread of its own.
    private static async Task RunWithYak(
        FakeTimeProvider fake, Meadow output, Func<TimeProvider, TimeProvider>? record = null)
    {
        var counting = new CountingClock(fake);
        var clock = record?.Invoke(counting) ?? counting;
        var visit = await Pool.StartAsync(() => AllOrNothing.Visit("yak", output, clock));

        // All three are thinking. Who did not think, but failed at once, would have stopped the others by now.
        for (var turn = 0; turn < 100; turn++)
        {
            await Task.Run(() => { });
        }

        Assert.Equal(3, counting.DueTimes.Count);
        fake.Advance(TimeSpan.FromSeconds(2));
        Until(() => counting.DueTimes.Count == 5 && counting.OpenTimers == 2);
        fake.Advance(TimeSpan.FromSeconds(1));
        Until(() => output.Lines == 1);
        fake.Advance(TimeSpan.FromSeconds(1));
        await visit.OrFail();
    }

    private static void Until(Func<bool> condition) =>
        Assert.True(SpinWait.SpinUntil(condition, TimeSpan.FromMinutes(1)));

    private static async Task<string> Never(string animal, CancellationToken cancellation)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return animal;
    }

    /// <summary>Counts the lines, which come from several threads.</summary>
    private class Meadow : StringWriter
    {
        private readonly Lock _door = new();

        private int _lines;

        public int Lines => Volatile.Read(ref _lines);

        public override void WriteLine(string? value)
        {
            lock (_door)
            {
                base.WriteLine(value);
                Volatile.Write(ref _lines, _lines + 1);
            }
        }
    }

    /// <summary>Tells a recording each line, but not its thread, which differs from run to run.</summary>
    private sealed class Diary(Recording recording, FakeTimeProvider clock) : Meadow
    {
        private readonly DateTimeOffset _start = clock.GetUtcNow();

        public override void WriteLine(string? value)
        {
            var now = (decimal)(clock.GetUtcNow() - _start).TotalSeconds;
            var who = value!.Contains("yak", StringComparison.Ordinal) ? "visitor" : recording.Named(value);
            recording.Add(who, Doing.Printing, now, now, value, "thread pool");
            base.WriteLine(value);
        }
    }
}
