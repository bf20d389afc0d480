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
    public void Each_works_on_another_thread_and_is_waited_for()
    {
        var main = Thread.CurrentThread;
        var returned = false;

        // Nobody writes before the one who asked waits; without waiting it would have returned.
        var output = new AskingWriter(() =>
        {
            main.UntilBlockedOr(() => Volatile.Read(ref returned));
            return Thread.CurrentThread != main && !Volatile.Read(ref returned);
        });

        SharedMemory.Collect(output);
        Volatile.Write(ref returned, true);

        Assert.True(output.AlwaysYes);
        Assert.Equal(3, output.Lines().Length);
    }
}
