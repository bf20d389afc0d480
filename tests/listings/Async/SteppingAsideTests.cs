using Async;

namespace Listings.Tests.Async;

public class SteppingAsideTests
{
    [Fact, Proves("yield-or-zero")]
    public async Task A_delay_of_zero_does_not_step_aside_and_yield_does()
    {
        var output = new StringWriter();
        SteppingAside.Start(output);
        await Verify(output.ToString());
    }
}
