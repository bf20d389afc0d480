using Threads;

namespace Listings.Tests.Threads;

public class LockKindsTests
{
    [Fact]
    [Proves("lock-kinds", Survives = "Monitor.TryEnter(door) -> default",
        Because = "a lock that stays taken lets nobody in, so its answer can only be no")]
    [Proves("lock-kinds", Survives = "gate.TryEnter() -> default",
        Because = "a lock that stays taken lets nobody in, so its answer can only be no")]
    [Proves("lock-kinds", Survives = "places.Wait(0) -> default",
        Because = "a place that stays taken is given to nobody, so its answer can only be no")]
    [Proves("lock-kinds", Survives = "0 -> 1", Because = "a millisecond more brings nobody back to life")]
    [Proves(
        "lock-kinds-helpers",
        Unreached = "return tryEnter() ? \"free\" : \"still taken\";",
        Because = "none of the four locks is free: each owner died without giving it back")]
    public async Task Only_a_mutex_tells_that_its_owner_died()
    {
        var output = new StringWriter();
        LockKinds.Compare(output);
        await Verify(output.ToString());
    }
}
