using Threads;

namespace Listings.Tests.Threads;

public class OwnLockEachTests
{
    [Fact, Proves("own-lock-each")]
    public async Task A_lock_of_ones_own_keeps_nobody_out()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => OwnLockEach.SpeakAll(output));
        await Verify(output.ToString());
    }
}
