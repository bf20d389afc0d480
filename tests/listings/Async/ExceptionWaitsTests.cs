using Async;

namespace Listings.Tests.Async;

public class ExceptionWaitsTests
{
    [Fact, Proves("exception-waits")]
    public async Task An_exception_waits_in_the_task_until_it_is_awaited()
    {
        var output = new StringWriter();
        await ExceptionWaits.AskBoth(output);
        await Verify(output.ToString());
    }
}
