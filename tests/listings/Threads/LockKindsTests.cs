using Threads;

namespace Listings.Tests.Threads;

public class LockKindsTests
{
    [Fact, Proves("lock-kinds")]
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
