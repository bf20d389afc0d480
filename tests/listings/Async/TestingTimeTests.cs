using Async;

namespace Listings.Tests.Async;

public class TestingTimeTests
{
    [Fact, Proves("testing-time"), Proves("testing-time-run")]
    public async Task Three_weeks_pass_in_no_time()
    {
        var output = new StringWriter();
        TestingTime.TryIt(output);
        await Verify(output.ToString());
    }
}
