using Concurrency;

namespace Listings.Tests.Concurrency;

public class OneAfterAnotherTests
{
    [Fact, Proves("one-after-another"), Proves("dinner")]
    public async Task One_after_another_takes_the_sum()
    {
        var output = new StringWriter();
        OneAfterAnother.Cook(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("dinner")]
    public void The_pie_comes_last_and_nobody_cuts_it()
    {
        string[] steps =
        [
            "stuff the turkey", "roast the turkey", "carve the turkey",
            "peel the potatoes", "boil the potatoes", "mash the potatoes",
            "mix the sauce", "simmer the sauce", "season the sauce",
            "make the pie", "bake the pie",
        ];

        Assert.Equal(steps, Menu.Dinner().SelectMany(recipe => recipe.Steps).Select(step => step.Name));
    }

    [Fact, Proves("dinner"), Proves("recipe")]
    public void Of_335_minutes_240_are_waiting_and_95_are_work()
    {
        var steps = Menu.Dinner().SelectMany(recipe => recipe.Steps).ToLookup(step => step.NeedsCook(), step => step.Duration);

        Assert.Equal(240, steps[false].Sum());
        Assert.Equal(95, steps[true].Sum());
    }
}
