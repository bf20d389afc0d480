using Threads;

namespace Listings.Tests.Threads;

public class OwnLockEachTests
{
    [Fact, Proves("own-lock-each", Contract = Contract.AllSchedules)]
    public async Task A_lock_of_ones_own_keeps_nobody_out()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => OwnLockEach.SpeakAll(output));
        await Verify(output.ToString());
    }

    [Fact]
    [Proves("own-lock-each", Contract = Contract.AllSchedules, Survives = "delete lock (new object())",
        Because = "a lock that only its owner knows keeps nobody out, which is the point")]
    [Proves("own-lock-each", Contract = Contract.AllSchedules, Survives = "delete gauge.Leave();",
        Because = "all three are inside before the first leaves", Seconds = 300)]
    public async Task In_each_schedule_all_three_are_inside()
    {
        await VerifyAllSchedules(
            static () => Watching.Written(OwnLockEach.SpeakAll),
            [new Outcome("Most animals at once: 3", "Nobody waits for a lock that only it has.")]);
    }
}
