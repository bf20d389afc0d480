using Concurrency;

namespace Listings.Tests.Concurrency;

public class MoreCooksTests
{
    [Fact, Proves("more-cooks")]
    public async Task More_cooks_do_not_roast_the_turkey_faster()
    {
        var output = new StringWriter();
        MoreCooks.AddCooks(Menu.Dinner(), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("bowls")]
    public async Task More_cooks_peel_faster()
    {
        var output = new StringWriter();
        MoreCooks.AddCooks(Menu.Bowls(), output);
        await Verify(output.ToString());
    }
}
