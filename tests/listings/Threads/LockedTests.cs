using Threads;

namespace Listings.Tests.Threads;

public class LockedTests
{
    [Fact]
    [Proves("locked", Contract = Contract.Unordered, Survives = "delete Thread.Yield();",
        Because = "it invites the others to come in between, and the lock keeps them out")]
    public async Task Each_sentence_stays_whole()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => Locked.SpeakAll(new object(), output.Shared()));
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("locked", Contract = Contract.Unordered)]
    public void Whoever_writes_a_letter_holds_the_door_and_gives_it_back()
    {
        var door = new object();
        var output = new AskingWriter(() => Monitor.IsEntered(door));

        Watching.ToItsEnd(() => Locked.SpeakAll(door, output));

        Assert.True(output.AlwaysYes);
        Assert.NotEmpty(output.ToString());
        Assert.True(Monitor.TryEnter(door));
    }
}
