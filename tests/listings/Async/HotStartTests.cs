using Async;

namespace Listings.Tests.Async;

public class HotStartTests
{
    [Fact, Proves("first")]
    public async Task The_call_runs_until_the_first_wait_and_the_rest_runs_later()
    {
        var output = new StringWriter();
        HotStart.Start(output);
        await Verify(output.ToString());
    }
}
