using Async;

namespace Listings.Tests.Async;

public class OneMethodTests
{
    [Fact, Proves("first")]
    public async Task It_waits_five_seconds_of_the_loops_clock()
    {
        var output = new StringWriter();
        OneMethod.Start(output);
        await Verify(output.ToString());
    }
}
