using Concurrency;

namespace Listings.Tests.Concurrency;

public class NoIdleCookTests
{
    [Fact, Proves("no-idle-cook")]
    [Proves("no-idle-cook", Survives = "\"loaf\" -> \"\"",
        Because = "only how long all of it takes is printed, and no recipe by its name")]
    [Proves("no-idle-cook", Survives = "\"knead the dough\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("no-idle-cook", Survives = "\"let the dough rest\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("no-idle-cook", Survives = "\"shape the loaf\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("no-idle-cook", Survives = "10 -> 11",
        Because = "while one dough rests, the cooks have work with the others for more than ten minutes")]
    public async Task Two_cooks_who_never_stand_idle_halve_the_time_exactly()
    {
        var output = new StringWriter();
        NoIdleCook.BakeBread(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("kitchen")]
    public void A_second_cook_is_no_help_with_a_single_loaf()
    {
        var loaf = new Recipe("loaf",
        [
            new Step("knead the dough", 20, Kind.Work),
            new Step("let the dough rest", 10, Kind.Wait),
            new Step("shape the loaf", 20, Kind.Work),
        ]);

        Assert.Equal(50, Kitchen.Cook([loaf], cooks: 1).End);
        Assert.Equal(50, Kitchen.Cook([loaf], cooks: 2).End);
    }
}
