using Async;

namespace Listings.Tests.Async;

public class ThereAndBackTests
{
    [Fact]
    [Proves(
        "there-and-back",
        Survives = "Environment.CurrentManagedThreadId -> default",
        Because = "default is 0, which is not the id of our thread either")]
    public async Task The_work_runs_elsewhere_and_the_rest_at_home()
    {
        await Verify(OnLoop.Run(ThereAndBack.Travel));
    }
}
