using Threads;

namespace Listings.Tests.Threads;

public class LockGuardsNothingTests
{
    [Fact, Proves("lock-guards-nothing")]
    public async Task A_thread_that_does_not_ask_for_the_lock_is_not_stopped_by_it()
    {
        var output = new StringWriter();
        LockGuardsNothing.Try(output.Shared());
        await Verify(output.ToString());
    }

    [Fact, Proves("lock-guards-nothing")]
    public void The_fox_has_been_there_before_the_lock_is_given_back()
    {
        Assert.Equal(
            "I hold the lock on the eggs. Eggs: 2\nFox: I did not ask for a lock.\nI still hold it. Eggs: 0\n",
            Watching.WrittenWhileWaitedFor(LockGuardsNothing.Try));
    }
}
