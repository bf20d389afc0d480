using Web;

namespace Listings.Tests.Web;

public class SingleFlightCheckTests
{
    [Fact, Proves("single-flight-check")]
    public async Task Who_leaves_takes_nothing_from_the_others()
    {
        var output = new StringWriter();
        await SingleFlightCheck.Check(output);
        await Verify(output.ToString());
    }
}
