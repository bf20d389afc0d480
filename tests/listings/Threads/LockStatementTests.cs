using Threads;

namespace Listings.Tests.Threads;

public class LockStatementTests
{
    [Fact]
    [Proves("lock-statement", Contract = Contract.Unordered, Survives = "delete cow.Join();",
        Because = "the cow may complain before the others speak even if nobody waits for it")]
    public async Task The_cow_complains_and_the_others_speak()
    {
        var door = new Lock();
        var output = new StringWriter();

        foreach (var thread in LockStatement.StartAll(door, output.Shared()))
        {
            thread.Join();
        }

        Assert.True(door.TryEnter());
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("lock-statement", Contract = Contract.Unordered)]
    public void Whoever_speaks_holds_the_door_and_whoever_complains_has_left_it()
    {
        var door = new Lock();
        var held = new List<bool>();
        var output = new AskingWriter(() =>
        {
            held.Add(door.IsHeldByCurrentThread);
            return true;
        });

        foreach (var thread in LockStatement.StartAll(door, output))
        {
            thread.Join();
        }

        var complaint = "cow: Not happy about moo.\n".Length;
        Assert.All(held.Take(complaint), Assert.False);
        Assert.All(held.Skip(complaint), Assert.True);
    }
}
