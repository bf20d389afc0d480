using Threads;

namespace Listings.Tests.Threads;

public class SharedMemoryTests
{
    [Fact, Proves("shared-memory")]
    public async Task Each_has_a_hand_and_all_have_one_basket()
    {
        var output = new StringWriter();
        SharedMemory.Collect(output.Shared());
        await Verify(output.ToString());
    }

    [Fact, Proves("shared-memory")]
    public void Each_is_waited_for_before_the_next_begins()
    {
        Assert.Equal(
            "Ann: 1 in my hand, 1 in the basket\nBob: 1 in my hand, 2 in the basket\nCleo: 1 in my hand, 3 in the basket\n",
            Watching.WrittenWhileWaitedFor(SharedMemory.Collect));
    }

    [Fact, Proves("shared-memory")]
    public void Nothing_is_written_by_the_thread_that_asked()
    {
        var main = Thread.CurrentThread;
        var output = new AskingWriter(() => Thread.CurrentThread != main);
        SharedMemory.Collect(output);
        Assert.True(output.AlwaysYes);
    }
}
