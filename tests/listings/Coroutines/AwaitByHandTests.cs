using Coroutines;
using Listings.Tests.Shared;

namespace Listings.Tests.Coroutines;

public class AwaitByHandTests
{
    private static readonly string[] Ordinals = ["1st", "2nd", "3rd"];

    [Fact, Proves("by-hand-guest"), Proves("by-hand-wake"), Proves("by-hand-awaitable"), Proves("by-hand-alarm")]
    public async Task Whoever_holds_the_rest_of_the_method_runs_it()
    {
        var output = new StringWriter();
        AwaitByHand.WakeBob(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("by-hand-wake")]
    public async Task Between_his_pieces_Bob_is_parked()
    {
        var recording = new Recording("lines", "we", "Bob") { Main = Thread.CurrentThread };
        var pieces = 0;
        await using var output = new TurnWriter(
            recording,
            (line, _) => line.StartsWith("we:", StringComparison.Ordinal) ? "we" : "Bob",
            (speaker, _) => speaker == "Bob" ? Ordinals[pieces++] : "",
            (speaker, _) => speaker == "Bob" ? "" : null);
        AwaitByHand.WakeBob(output);
        output.End();
        await VerifyTimeline(recording);
    }

    [Fact, Proves("by-hand-wake-two")]
    public async Task The_order_of_our_calls_is_the_order_of_events()
    {
        var output = new StringWriter();
        AwaitByHand.WakeBobAndAnn(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("by-hand-guest"), Proves("by-hand-alarm")]
    public void Everything_happens_on_the_thread_that_rings()
    {
        var output = new ThreadNotingWriter();
        var alarm = new AlarmClock(output);
        var bob = AwaitByHand.Guest("Bob", alarm, output);
        Assert.Equal(TaskStatus.WaitingForActivation, bob.Status);
        alarm.Ring();
        var other = new Thread(alarm.Ring);
        other.Start();
        other.Join();

        Assert.Equal(TaskStatus.RanToCompletion, bob.Status);
        var here = Environment.CurrentManagedThreadId;
        Assert.Equal([here, here, here, here, other.ManagedThreadId], output.Threads);
    }

    [Fact, Proves("by-hand-alarm")]
    public void Nobody_can_be_woken_twice()
    {
        var output = new StringWriter();
        var alarm = new AlarmClock(output);
        Assert.Throws<InvalidOperationException>(alarm.Ring);
        _ = AwaitByHand.Guest("Bob", alarm, output);
        alarm.Ring();
        alarm.Ring();
        Assert.Equal("Nobody is asleep.", Assert.Throws<InvalidOperationException>(alarm.Ring).Message);
    }

    [Fact, Proves("by-hand-alarm")]
    public void One_clock_wakes_one_guest()
    {
        var alarm = new AlarmClock(TextWriter.Null);
        var bob = AwaitByHand.Guest("Bob", alarm, TextWriter.Null);
        var ann = AwaitByHand.Guest("Ann", alarm, TextWriter.Null);
        Assert.Equal("A guest is asleep already.", Assert.IsType<InvalidOperationException>(ann.Exception?.InnerException).Message);
        alarm.Ring();
        alarm.Ring();
        Assert.True(bob.IsCompletedSuccessfully);
    }

    [Fact, Proves("by-hand-guest")]
    public void An_exception_in_a_piece_goes_into_the_task_and_not_to_the_one_who_rings()
    {
        var alarm = new AlarmClock(TextWriter.Null);
        var bob = AwaitByHand.Guest("Bob", alarm, new FailingWriter("Bob: I am back from a wink"));
        alarm.Ring();
        Assert.IsType<NotSupportedException>(bob.Exception?.InnerException);
    }

    [Fact, Proves("await-machine")]
    public void In_the_machine_it_comes_out_of_the_ring_and_the_task_never_ends()
    {
        var alarm = new AlarmClock(TextWriter.Null);
        var bob = new GuestMachine("Bob", alarm, new FailingWriter("Bob: I am back from a wink"));
        bob.MoveNext();
        Assert.Throws<NotSupportedException>(alarm.Ring);
        Assert.False(bob.Task.IsCompleted);
        Assert.Throws<InvalidOperationException>(alarm.Ring);
    }

    [Fact, Proves("await-machine"), Proves("await-machine-wake")]
    public async Task The_machine_says_what_the_async_method_says()
    {
        var (methodOutput, output) = (new StringWriter(), new StringWriter());
        AwaitByHand.WakeBob(methodOutput);
        AwaitByHand.WakeTheMachine(output);

        Assert.Equal(methodOutput.ToString(), output.ToString());
        await Verify(output.ToString());
    }

    private sealed class ThreadNotingWriter : StringWriter
    {
        public List<int> Threads { get; } = [];

        public override void WriteLine(string? value) => Threads.Add(Environment.CurrentManagedThreadId);
    }
}
