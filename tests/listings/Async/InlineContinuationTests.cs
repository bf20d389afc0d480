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
    public Task A_line_that_cannot_be_printed_is_a_failure_of_the_whole() =>
        FailingWriter.FailAtEachLineAsync(6, InlineContinuation.Compare);
}
