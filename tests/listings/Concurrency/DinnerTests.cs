using Concurrency;

namespace Listings.Tests.Concurrency;

public class DinnerTests
{
    [Fact, Proves("dinner")]
    public async Task One_cook_needs_the_sum()
    {
        var output = new StringWriter();
        Dinner.Announce(output);
        await Verify(output.ToString());
    }
}
