using Threads;

namespace Listings.Tests.Threads;

public class LockGuardsNothingTests
{
    [Fact, Proves("lock-guards-nothing")]
    public async Task A_thread_that_does_not_ask_for_the_lock_is_not_stopped_by_it()
    {
        var output = new StringWriter();
        LockGuardsNothing.Try(output);
        await Verify(output.ToString());
    }
}
