using Threads;

namespace Listings.Tests.Threads;

public class LockGuardsNothingTests
{
    [Fact, Proves("lock-guards-nothing")]
    public async Task A_thread_that_does_not_ask_for_the_lock_is_not_stopped_by_it()
    {
        var output = new StringWriter();
        LockGuardsNothing.Try(["a brown egg", "a white egg"], output.Shared());
        await Verify(output.ToString());
    }

    [Fact, Proves("lock-guards-nothing")]
    public void The_fox_has_been_there_before_the_lock_is_given_back()
    {
        Assert.Equal(
            "I hold the lock on the eggs. Eggs: 2\nFox: I did not ask for a lock.\nI still hold it. Eggs: 0\n",
            Watching.WrittenWhileWaitedFor(output => LockGuardsNothing.Try(["a brown egg", "a white egg"], output)));
    }

    [Fact, Proves("lock-guards-nothing")]
    public void The_lock_on_the_eggs_is_held_all_the_time_and_not_by_the_fox()
    {
        List<string> eggs = ["a brown egg", "a white egg"];
        var main = Thread.CurrentThread;
        var output = new AskingWriter(() => Monitor.IsEntered(eggs) == (Thread.CurrentThread == main));

        LockGuardsNothing.Try(eggs, output);

        Assert.True(output.AlwaysYes);
        Assert.False(Monitor.IsEntered(eggs));
    }
}
