using Web;

namespace Listings.Tests.Web;

public class SingleFlightCheckTests
{
    [Fact]
    [Proves("single-flight-check", Survives = "using var clock -> var clock",
        Because = "nobody else gets to see the clock of the check")]
    [Proves("single-flight-check", Survives = "closed -> CancellationToken.None", Because = "nobody closes this farm")]
    [Proves("single-flight-check", Survives = "delete await clock.WaitForTimersAsync(1);",
        Because = "the flight may have begun before anybody asks for it")]
    [Proves("single-flight-check",
        Survives = "await clock.WaitForTimersAsync(1); -> _ = clock.WaitForTimersAsync(1);",
        Because = "the flight may have begun before anybody asks for it")]
    [Proves("single-flight-check", Survives = "5 -> 6", Because = "a cow that thinks for five seconds answers within six")]
    [Proves("single-flight-check", Survives = "delete await Task.WhenAny(first);",
        Because = "the first visitor may have left before anybody looks")]
    [Proves("single-flight-check", Survives = "await Task.WhenAny(first); -> _ = Task.WhenAny(first);",
        Because = "the first visitor may have left before anybody looks")]
    public async Task Who_leaves_takes_nothing_from_the_others()
    {
        var output = new StringWriter();
        await SingleFlightCheck.Check(output);
        await Verify(output.ToString());
    }
}
