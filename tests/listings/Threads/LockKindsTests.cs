using Threads;

namespace Listings.Tests.Threads;

public class LockKindsTests
{
    [Fact, Proves("lock-kinds"), Proves("lock-kinds-helpers")]
    public async Task Only_a_mutex_tells_that_its_owner_died()
    {
        var output = new StringWriter();
        LockKinds.Compare(output);
        await Verify(output.ToString());
    }
}
