using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class InlineContinuationTests
{
    [Fact, Proves("inline-continuation")]
    public async Task SetResult_runs_the_rest_inside_unless_told_otherwise()
    {
        await Verify(OnLoop.Run(InlineContinuation.Compare));
    }

    [Fact, Proves("inline-continuation")]
    public Task A_failure_to_print_a_line_reaches_the_caller() =>
        FailingWriter.FailAtEachLineAsync(6, InlineContinuation.Compare);
}
