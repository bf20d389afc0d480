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
    public void Ann_works_on_another_thread()
    {
        var main = Thread.CurrentThread;
        var byOthers = 0;
        var output = new AskingWriter(() => Thread.CurrentThread == main || Interlocked.Increment(ref byOthers) > 0);

        FirstThread.Run(output);

        Assert.Equal("Ann: I work on a thread of my own.\n".Length, byOthers);
    }

    [Fact, Proves("first-thread")]
    public void Main_does_not_go_on_before_Ann_has_finished()
    {
        Assert.Equal(
            "Main: I ask Ann for help.\nAnn: I work on a thread of my own.\nMain: Ann has finished.\n",
            Watching.WrittenWhileWaitedFor(FirstThread.Run));
    }
}
