using Threads;

namespace Listings.Tests.Threads;

public class FirstThreadTests
{
    [Fact, Proves("first-thread")]
    public async Task Main_waits_for_Ann()
    {
        var output = new StringWriter();
        FirstThread.Run(output.Shared());
        await Verify(output.ToString());
    }

    [Fact, Proves("first-thread")]
    public void Ann_works_on_another_thread_and_main_waits_for_it()
    {
        var main = Thread.CurrentThread;
        var writer = new AskingWriter(() => Thread.CurrentThread == main);
        FirstThread.Run(writer);
        Assert.False(writer.AlwaysYes);

        // Ann does not end her line before Main waits; a Main that did not wait would write first.
        var waiting = new AskingWriter(() => Thread.CurrentThread == main || SpinWait.SpinUntil(() => (main.ThreadState & ThreadState.WaitSleepJoin) != 0, Timeout.Infinite));
        FirstThread.Run(waiting);
        Assert.True(waiting.AlwaysYes);
    }
}
