using Async;

namespace Listings.Tests.Async;

public class ThreeAtOnceTests
{
    [Fact, Proves("three-at-once")]
    public async Task Ten_calls_over_three_lines_take_four_seconds()
    {
        await Verify(OnLoop.Run(ThreeAtOnce.Call));
    }
}
