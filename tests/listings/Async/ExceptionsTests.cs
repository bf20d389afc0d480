using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class ExceptionsTests
{
    [Fact, Proves("exceptions"), Proves("exceptions-run")]
    public async Task Await_throws_one_and_the_task_holds_all()
    {
        var output = new StringWriter();
        Simulation.Run(clock => Exceptions.AskFour(output, clock));
        await Verify(output.ToString());
    }

    [Fact]
    [Proves(
        "exceptions-run",
        Survives = "await Task.Delay(TimeSpan.FromSeconds(seconds), clock); -> _ = Task.Delay(TimeSpan.FromSeconds(seconds), clock);",
        Because = "a failure is looked at only when all have ended, and the chicken takes longest")]
    public void Those_who_fail_think_for_a_while_too() => Simulation.Run(async time =>
    {
        var clock = new CountingClock(time);
        await Exceptions.AskFour(TextWriter.Null, clock);
        Assert.Equal([2, 1, 3, 4], clock.DueTimes.Select(due => due.TotalSeconds));
    });

    [Fact, Proves("exceptions")]
    public async Task Without_a_failure_the_answers_come_in_the_order_of_the_questions()
    {
        var (cow, pig) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        var output = new StringWriter();

        var collected = Exceptions.Collect([cow.Task, pig.Task], output);
        pig.SetResult("Oink!");
        cow.SetResult("Moo!");
        await collected;

        Assert.Equal("Moo! Oink!\n", output.ToString());
    }

    [Fact, Proves("exceptions")]
    public async Task The_first_failure_does_not_end_the_waiting()
    {
        var (cow, pig) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        var output = new StringWriter();

        var collected = Exceptions.Collect([cow.Task, pig.Task], output);
        cow.SetException(new InvalidOperationException("The cow is asleep."));
        Assert.False(collected.IsCompleted);
        Assert.Empty(output.ToString());
        pig.SetResult("Oink!");
        await collected;

        Assert.EndsWith("answered: Oink!\n", output.ToString(), StringComparison.Ordinal);
    }
}
