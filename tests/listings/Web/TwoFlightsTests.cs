using Web;

namespace Listings.Tests.Web;

public class TwoFlightsTests
{
    [Fact, Proves("two-flights")]
    public async Task GetOrAdd_may_start_two_and_keeps_one()
    {
        var output = new StringWriter();
        TwoFlights.AskForValues(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("one-flight")]
    public async Task A_lazy_flight_is_started_once()
    {
        var output = new StringWriter();
        TwoFlights.AskForLazies(output);
        await Verify(output.ToString());
    }
}
