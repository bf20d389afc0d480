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
    public void Nothing_is_written_by_the_thread_that_asked()
    {
        var main = Thread.CurrentThread;
        var writer = new AskingWriter(() => Thread.CurrentThread != main);
        SharedMemory.Collect(writer);
        Assert.True(writer.AlwaysYes);
    }
}
