using Async;

namespace Listings.Tests.Async;

public class InlineContinuationTests
{
    [Fact, Proves("inline-continuation")]
    public async Task SetResult_runs_the_rest_inside_unless_told_otherwise()
    {
        await Verify(OnLoop.Run(InlineContinuation.Compare));
    }
}
