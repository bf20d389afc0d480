using Threads;

namespace Listings.Tests.Threads;

public class TwoAtOnceTests
{
    [Fact, Proves("two-at-once")]
    public async Task Two_speak_at_once_and_never_three()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => TwoAtOnce.SpeakAll(output.Shared()));
        await Verify(output.ToString());
    }
}
