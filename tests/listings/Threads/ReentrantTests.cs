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
    public void Nobody_else_can_enter_before_it_has_left_twice()
    {
        var door = new Lock();
        var closedToOthers = new List<bool>();
        var output = new AskingWriter(() =>
        {
            Workers.RunAll(["somebody else"], _ => closedToOthers.Add(!TryOnce(door)));
            return true;
        });

        Reentrant.Open(door, output);

        var inside = "I hold the door.\nThe same thread may enter again.\nI still hold the door: True\n".Length;
        Assert.All(closedToOthers.Take(inside), Assert.True);
        Assert.All(closedToOthers.Skip(inside), Assert.False);
    }

    private static bool TryOnce(Lock door)
    {
        if (!door.TryEnter())
        {
            return false;
        }

        door.Exit();
        return true;
    }
}
