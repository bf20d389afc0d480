using Threads;

namespace Listings.Tests.Threads;

public class LockOrderRepairedTests
{
    [Fact, Proves("lock-order-repaired", Contract = Contract.AllSchedules)]
    public async Task In_each_schedule_both_cook()
    {
        await VerifyAllSchedules(
            static () => Watching.Written(output => LockOrderRepaired.StartBoth(new Lock(), new Lock(), output).ForEach(cook => cook.Join())),
            [
                new Outcome("Ann is cooking. / Bob is cooking.", "Ann was the first to take the pan."),
                new Outcome("Bob is cooking. / Ann is cooking.", "Bob was the first to take the pan."),
            ]);
    }

    [Fact, Proves("lock-order-repaired", Contract = Contract.AllSchedules)]
    public void Whoever_waits_for_the_pan_does_not_hold_the_spoon()
    {
        var (pan, spoon) = (new Lock(), new Lock());
        List<Thread> cooks;
        lock (pan)
        {
            cooks = LockOrderRepaired.StartBoth(pan, spoon, TextWriter.Null);
            cooks.ForEach(cook => cook.UntilBlocked());
            Assert.True(spoon.TryEnter());
            spoon.Exit();
        }

        cooks.ForEach(cook => cook.Join());
    }

    [Fact, Proves("lock-order-repaired", Contract = Contract.AllSchedules)]
    public void Whoever_cooks_holds_both()
    {
        var (pan, spoon) = (new Lock(), new Lock());
        var output = new AskingWriter(() => pan.IsHeldByCurrentThread && spoon.IsHeldByCurrentThread);

        LockOrderRepaired.StartBoth(pan, spoon, output).ForEach(cook => cook.Join());

        Assert.True(output.AlwaysYes);
    }
}
