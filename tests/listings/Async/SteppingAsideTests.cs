using Async;

namespace Listings.Tests.Async;

public class SteppingAsideTests
{
    [Fact]
    [Proves(
        "yield-or-zero",
        Survives = "delete await Task.Delay(0);",
        Because = "a delay of zero steps aside for nobody, which is what this listing shows")]
    [Proves(
        "yield-or-zero",
        Survives = "await Task.Delay(0); -> _ = Task.Delay(0);",
        Because = "a delay of zero steps aside for nobody, which is what this listing shows")]
    public async Task A_delay_of_zero_does_not_step_aside_and_yield_does()
    {
        var output = new StringWriter();
        SteppingAside.Start(output);
        await Verify(output.ToString());
    }
}
