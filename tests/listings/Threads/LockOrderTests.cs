using Threads;

namespace Listings.Tests.Threads;

public class LockOrderTests
{
    // Held up at the pan, Bob has the spoon already, and held up at the spoon, Ann has the pan. Were it otherwise, nobody would ever come
    // from behind a barrier at which both are awaited, and a test that waits there would not fail, but stand still.
    [Fact, Proves("lock-order", Contract = Contract.AllSchedules)]
    public void Ann_begins_with_the_pan_and_Bob_with_the_spoon()
    {
        foreach (var heldUpAtPan in (bool[])[true, false])
        {
            var (pan, spoon) = (new Lock(), new Lock());
            var (held, other) = heldUpAtPan ? (pan, spoon) : (spoon, pan);
            var beganWithOther = false;
            using var nobodyIsAwaited = new Barrier(1, _ => Volatile.Write(ref beganWithOther, other.IsHeldByCurrentThread));
            lock (held)
            {
                var cooks = LockOrder.StartBoth(pan, spoon, nobodyIsAwaited, TextWriter.Null);
                SpinWait.SpinUntil(() => Volatile.Read(ref beganWithOther) || cooks.TrueForAll(cook => cook.IsBlocked()));
                cooks.ForEach(cook => cook.Interrupt());
                cooks.ForEach(cook => cook.Join());
            }

            Assert.True(beganWithOther);
        }
    }

    [Fact, Proves("lock-order", Contract = Contract.AllSchedules)]
    public void Each_holds_what_the_other_needs()
    {
        Ann_begins_with_the_pan_and_Bob_with_the_spoon();
        var (pan, spoon) = (new Lock(), new Lock());
        var output = new StringWriter();
        using var bothHoldOne = new Barrier(3);

        var cooks = LockOrder.StartBoth(pan, spoon, bothHoldOne, output.Shared());
        bothHoldOne.SignalAndWait();

        // Both are behind the barrier, each with one lock in its hands, which it gives back only after it has had the other one.
        Assert.True(cooks[0].IsAlive && !spoon.TryEnter());
        Assert.True(cooks[1].IsAlive && !pan.TryEnter());
        Assert.Empty(output.ToString());

        // Ann holds the pan and Bob waits for it: as soon as she is made to give up, he can cook.
        cooks[0].Interrupt();
        cooks[0].Join();
        cooks[1].Join();
        Assert.Equal(["Ann: Thread was interrupted from a waiting state.", "Bob is cooking."], output.Lines().Order());
        Assert.True(pan.TryEnter());
        Assert.True(spoon.TryEnter());
    }

    [Fact, Proves("lock-order", Contract = Contract.AllSchedules)]
    public async Task No_schedule_lets_anybody_cook()
    {
        await VerifyAllSchedules(
            static () => Watching.Written(output => LockOrder.StartBoth(new Lock(), new Lock(), new Barrier(2), output).ForEach(cook => cook.Join())),
            [
                new Outcome(
                    "main waits for the end of Ann; Ann waits for spoon, which Bob holds; Bob waits for pan, which Ann holds",
                    "A deadlock: each holds what the other needs."),
            ]);
    }

    [Fact, Proves("lock-order", Contract = Contract.AllSchedules)]
    public void A_cook_who_is_alone_takes_the_first_then_the_second_and_gives_both_back()
    {
        var (pan, spoon) = (new Lock(), new Lock());
        var firstOnly = false;
        using var holdsOne = new Barrier(1, _ => firstOnly = pan.IsHeldByCurrentThread && !spoon.IsHeldByCurrentThread);
        var output = new AskingWriter(() => pan.IsHeldByCurrentThread && spoon.IsHeldByCurrentThread);

        LockOrder.Cook("Ann", pan, spoon, holdsOne, output);

        Assert.True(firstOnly);
        Assert.True(output.AlwaysYes);
        Assert.Equal("Ann is cooking.", output.Lines().Single());
        Assert.False(pan.IsHeldByCurrentThread || spoon.IsHeldByCurrentThread);
    }

    [Fact]
    [Proves("lock-order-proof", Contract = Contract.Unordered, Survives = "0 -> 1",
        Because = "both may have ended before the program does whoever is waited for")]
    [Proves("lock-order-proof", Contract = Contract.Unordered, Survives = "delete cooks[0].Join();",
        Because = "both may have ended before the program does even if nobody waits for them")]
    [Proves("lock-order-proof", Contract = Contract.Unordered, Survives = "delete cooks[1].Join();",
        Because = "both may have ended before the program does even if nobody waits for them")]
    public async Task Nobody_can_take_either_and_one_who_gives_up_frees_the_other()
    {
        Ann_begins_with_the_pan_and_Bob_with_the_spoon();
        var output = new StringWriter();
        LockOrder.Prove(output.Shared());
        await VerifyUnordered(output.ToString());
    }
}
