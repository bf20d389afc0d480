using Async;

namespace Listings.Tests.Async;

public class TagOffTheLoopTests
{
    [Fact, Proves("tag-off-the-loop")]
    public async Task ConfigureAwait_leaves_the_loop_and_keeps_the_value()
    {
        await Verify(OnLoop.Run(TagOffTheLoop.Leave));
    }
}
