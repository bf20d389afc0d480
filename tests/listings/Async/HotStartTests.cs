using Async;

namespace Listings.Tests.Async;

public class HotStartTests
{
    [Fact, Proves("hot-start")]
    public async Task The_call_runs_until_the_first_wait_and_the_rest_runs_later()
    {
        await Verify(OnLoop.Run(HotStart.Meet));
    }
}
