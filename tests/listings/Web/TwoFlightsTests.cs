using Web;

namespace Listings.Tests.Web;

public class TwoFlightsTests
{
    [Fact]
    [Proves("two-flights", Survives = "\"cow\" -> \"\"", Because = "any name will do, if both ask for the same")]
    [Proves("two-flights", Survives = "0 -> 1", Because = "both numbers are overwritten")]
    [Proves("two-flights", Survives = "delete ann.Join();", Because = "she may have her flight before anybody counts")]
    [Proves("two-flights", Survives = "delete bob.Join();", Because = "he may have his flight before anybody counts")]
    public async Task GetOrAdd_may_start_two_and_keeps_one()
    {
        var output = new StringWriter();
        TwoFlights.AskForValues(output);
        await Verify(output.ToString());
    }

    [Fact]
    [Proves("one-flight", Survives = "\"cow\" -> \"\"", Because = "any name will do, if both ask for the same")]
    [Proves("one-flight", Survives = "delete bothAreInside.SignalAndWait();",
        Because = "of one Lazy or two, only the one that is kept starts a flight")]
    public async Task A_lazy_flight_is_started_once()
    {
        var output = new StringWriter();
        TwoFlights.AskForLazies(output);
        await Verify(output.ToString());
    }
}
