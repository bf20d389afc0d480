using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class RoutineFootraceTests
{
    [Fact]
    [Proves("routine-footrace"), Proves("routine-delegate"), Proves("routine-play")]
    [Proves("dialogue"), Proves("port"), Proves("port-resume"), Proves("routine"), Proves("routine-builder")]
    public async Task A_plain_await_delegates_messages_and_results()
    {
        var output = new StringWriter();
        RoutineFootrace.CountDownAndStart(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("routine")]
    public void Who_goes_on_after_a_routine_finds_it_completed()
    {
        var dialogue = new Dialogue<string, string, bool>(Watch);
        Assert.True(dialogue.MoveNext());
        Assert.False(dialogue.MoveNext());
        Assert.True(dialogue.Result);

        static async Routine<bool> Watch(Port<string, string> port)
        {
            var inner = Rest(port);
            await inner;
            return inner.IsCompleted;
        }

        static async Routine<string> Rest(Port<string, string> port)
        {
            await port.Yield("resting");
            return "rested";
        }
    }

    [Fact, Proves("routine-throw"), Proves("dialogue-throw"), Proves("port-resume")]
    public async Task An_exception_can_be_thrown_in()
    {
        var output = new StringWriter();
        RoutineFootrace.CallOff(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("routine-throw"), Proves("dialogue-throw")]
    public void If_nothing_is_thrown_in_they_run()
    {
        var race = new Dialogue<string, string, string>(RoutineFootrace.CarefulRace);
        Assert.True(race.MoveNext());
        Assert.Equal("On your marks.", race.Current);
        Assert.True(race.MoveNext());
        Assert.Equal("Set.", race.Current);
        Assert.Null(race.Result);
        Assert.False(race.MoveNext());
        Assert.Equal("They run.", race.Result);
    }

    [Theory, Proves("routine-footrace")]
    [InlineData("", "On your marks. Set. Go!", 0)]
    [InlineData("1", "On your marks. On your marks. Set. Go!", 1)]
    [InlineData("1 3 4", "On your marks. On your marks. Set. On your marks. On your marks. Set. Go!", 3)]
    public void The_race_returns_its_faults(string faultsAfterCall, string calls, int faults)
    {
        var race = new Dialogue<string, string, int>(RoutineFootrace.Race);
        var heard = new List<string?>();
        var shouts = faultsAfterCall.Split(' ');
        while (race.Send(heard.Count > 0 && shouts.Contains($"{heard.Count}") ? "fault" : null))
        {
            heard.Add(race.Current);
        }

        Assert.Equal(calls, string.Join(" ", heard));
        Assert.Equal(faults, race.Result);
    }

    [Fact, Proves("dialogue"), Proves("port-resume")]
    public void A_routine_hears_only_while_it_is_parked()
    {
        var race = new Dialogue<string, string, string>(RoutineFootrace.CarefulRace);
        var refusal = Assert.Throws<InvalidOperationException>(() => race.Send("fault"));
        Assert.Equal("Nothing is waiting for a message yet: call MoveNext first.", refusal.Message);
        Assert.Throws<InvalidOperationException>(() => race.Throw(new ArgumentException("too early")));
        while (race.MoveNext())
        {
        }

        refusal = Assert.Throws<InvalidOperationException>(() => race.Send("fault"));
        Assert.Equal("The routine is not parked: it has not begun, or is over.", refusal.Message);
    }

    [Fact, Proves("routine"), Proves("routine-builder"), Proves("port"), Proves("dialogue-throw")]
    public void An_exception_that_nobody_catches_comes_out_with_the_place_where_it_began()
    {
        var routine = new Dialogue<string, string, int>(async port => await FailAfter("moo", port));
        routine.MoveNext();
        var error = Assert.Throws<InvalidOperationException>(() => routine.MoveNext());
        Assert.Equal("moo", error.Message);
        Assert.Contains(nameof(FailAfter), error.StackTrace, StringComparison.Ordinal);

        routine = new(async port => await FailAfter("moo", port));
        routine.MoveNext();
        Assert.Equal("late", Assert.Throws<ArgumentException>(() => routine.Throw(new ArgumentException("late"))).Message);
    }

    [Fact, Proves("routine-builder-rest", Unreached = "public void SetStateMachine(IAsyncStateMachine machine) => _machine = machine;", Because = "The compiler asks for this method, and the code that it writes today never calls it.")]
    public void A_routine_can_also_wait_for_a_task()
    {
        var gate = new TaskCompletionSource<int>();
        var routine = WaitFor(gate.Task);
        Assert.False(routine.IsCompleted);
        gate.SetResult(7);
        Assert.True(routine.IsCompleted);
        Assert.Equal(8, routine.GetResult());
    }

    [Fact, Proves("routine"), Proves("port"), Proves("routine-builder")]
    public void A_foreign_context_is_never_asked()
    {
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new RefusingContext());
        try
        {
            var routine = new Dialogue<string, string, int>(port => RoutineFootrace.CountdownThenRace(1, port));
            routine.MoveNext();
            SynchronizationContext.SetSynchronizationContext(null);
            while (routine.MoveNext())
            {
            }

            Assert.Equal(0, routine.Result);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    [Fact, Proves("routine"), Proves("routine-builder")]
    public void Thousands_of_routines_may_wait_for_each_other()
    {
        var routine = new Dialogue<int, string, int>(port => Descend(5_000, port));
        Assert.True(routine.MoveNext());
        Assert.Equal(0, routine.Current);
        Assert.False(routine.Send("up"));
        Assert.Equal(5_002, routine.Result);
    }

    [Fact, Proves("routine-builder"), Proves("routine-builder-rest", Unreached = "public void SetStateMachine(IAsyncStateMachine machine) => _machine = machine;", Because = "The compiler asks for this method, and the code that it writes today never calls it.")]
    public void What_a_routine_sets_for_itself_does_not_reach_its_caller()
    {
        var mood = new AsyncLocal<string> { Value = "calm" };
        var routine = new Dialogue<string, string, string>(GetExcited);
        routine.MoveNext();
        Assert.Equal(("excited", "calm"), (routine.Current, mood.Value));
        mood.Value = "bored";
        routine.MoveNext();
        Assert.Equal(("excited", "bored"), (routine.Current, mood.Value));
        routine.MoveNext();
        Assert.Equal(("happy", "bored"), (routine.Result, mood.Value));

        async Routine<string> GetExcited(Port<string, string> port)
        {
            mood.Value = "excited";
            await port.Yield(mood.Value);
            await port.Yield(mood.Value);
            mood.Value = "happy";
            return mood.Value;
        }
    }

    [Fact, Proves("routine-builder"), Proves("routine-builder-rest", Unreached = "public void SetStateMachine(IAsyncStateMachine machine) => _machine = machine;", Because = "The compiler asks for this method, and the code that it writes today never calls it.")]
    public void Where_nothing_flows_a_routine_runs_all_the_same()
    {
        using var nothingFlows = ExecutionContext.SuppressFlow();
        var routine = new Dialogue<string, string, int>(RoutineFootrace.Race);
        while (routine.MoveNext())
        {
        }

        Assert.Equal(0, routine.Result);
    }

    [Fact, Proves("dialogue-throw")]
    public void A_routine_that_is_left_alone_does_not_tidy_up_before_something_is_thrown_in()
    {
        var tidied = false;
        var routine = new Dialogue<string, string, string>(Rest);
        routine.MoveNext();
        Assert.False(tidied);
        Assert.Throws<OperationCanceledException>(() => routine.Throw(new OperationCanceledException()));
        Assert.True(tidied);

        async Routine<string> Rest(Port<string, string> port)
        {
            try
            {
                return $"{await port.Yield("resting")}";
            }
            finally
            {
                tidied = true;
            }
        }
    }

    private static async Routine<int> FailAfter(string message, Port<string, string> port)
    {
        await port.Yield("still fine");
        throw new InvalidOperationException(message);
    }

    private static async Routine<int> WaitFor(Task<int> task) => await task + 1;

    private static async Routine<int> Descend(int depth, Port<int, string> port) =>
        depth == 0 ? (await port.Yield(0))!.Length : await Descend(depth - 1, port) + 1;

    private sealed class RefusingContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => Assert.Fail("Somebody posted.");
    }
}
