using Threads;

namespace Listings.Tests.Threads;

public class ReentrantTests
{
    [Fact, Proves("reentrant")]
    public async Task The_same_thread_enters_twice_and_leaves_twice()
    {
        var output = new StringWriter();
        Reentrant.Open(new Lock(), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("reentrant")]
    public void Each_entrance_has_its_exit()
    {
        var door = new Lock();
        var depths = new List<int>();
        var output = new AskingWriter(() =>
        {
            depths.Add(Depth(door));
            return true;
        });

        Reentrant.Open(door, output);

        Assert.Equal([1, 2, 1, 0], output.Lines().Select((line, index) => depths[output.Lines().Take(index).Sum(earlier => earlier.Length + 1)]));
    }

    // Leaves as often as this thread has entered, and enters as often again.
    private static int Depth(Lock door)
    {
        var depth = 0;
        for (; door.IsHeldByCurrentThread; depth++)
        {
            door.Exit();
        }

        for (var i = 0; i < depth; i++)
        {
            door.Enter();
        }

        return depth;
    }
}
