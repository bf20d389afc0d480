using Web;

namespace Listings.Tests.Web;

public class FarmCheckTests
{
    [Fact]
    [Proves("farm-check", Survives = "using var clock -> var clock", Because = "nobody else gets to see the clock of the check")]
    [Proves("farm-check", Survives = "delete await clock.WaitForTimersAsync(1);",
        Because = "this animal has set its timer before Speak returns")]
    [Proves("farm-check", Survives = "await clock.WaitForTimersAsync(1); -> _ = clock.WaitForTimersAsync(1);",
        Because = "this animal has set its timer before Speak returns")]
    [Proves("farm-check", Survives = "1 -> 2", Because = "two ticks later the answer is there as well")]
    [Proves("observed-clock")]
    public async Task Five_seconds_pass_and_not_a_tick_less()
    {
        var output = new StringWriter();

        // Outside of the test's own context the farm goes on inside Advance, as it does in a console: what is asked next is no matter of luck.
        await Task.Run(() => FarmCheck.Check(output));

        await Verify(output.ToString());
    }
}
