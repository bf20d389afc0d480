using Concurrency;

namespace Listings.Tests.Concurrency;

public class NoIdleCookTests
{
    [Fact, Proves("no-idle-cook")]
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
