using Async;

namespace Listings.Tests.Async;

public class ThereAndBackTests
{
    [Fact, Proves("there-and-back")]
    public async Task The_work_runs_elsewhere_and_the_rest_at_home()
    {
        await Verify(OnLoop.Run(ThereAndBack.Travel));
    }
}
