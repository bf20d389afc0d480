using Concurrency;

namespace Listings.Tests.Concurrency;

public class MoreCooksTests
{
    [Fact, Proves("more-cooks")]
    [Proves("more-cooks", Survives = "4 -> 5", Because = "the number of cooks doubles, so that eight come after four")]
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

    [Fact, Proves("bowls")]
    public void Each_bowl_is_peeled_in_one_step()
    {
        Assert.Equal(["bowl", "bowl", "bowl", "bowl"], Menu.Bowls().Select(bowl => bowl.Name));
        Assert.All(Menu.Bowls(), bowl => Assert.Equal([new Step("peel a bowl", 30, Kind.Work)], bowl.Steps));
    }
}
