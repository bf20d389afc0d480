using Concurrency;

namespace Listings.Tests.Concurrency;

public class KitchenTests
{
    // Every choice from the four recipes of the dinner, in every size, with one to five cooks.
    private static IEnumerable<(Recipe[] Recipes, int Cooks)> Kitchens =>
        from choice in Enumerable.Range(1, 15)
        from cooks in Enumerable.Range(1, 5)
        select (Menu.Dinner().Where((_, index) => (choice & (1 << index)) != 0).ToArray(), cooks);

    [Fact, Proves("kitchen"), Proves("dish")]
    public void No_more_cooks_work_at_once_than_there_are()
    {
        Assert.All(Kitchens, kitchen =>
        {
            var work = Kitchen.Cook(kitchen.Recipes, kitchen.Cooks).Turns.Where(turn => turn.Step.Kind == Kind.Work).ToList();
            Assert.All(work, now => Assert.InRange(work.Count(turn => turn.Start <= now.Start && now.Start < turn.End), 1, kitchen.Cooks));
        });
    }

    [Fact, Proves("kitchen"), Proves("dish")]
    public void Each_recipe_is_cooked_once_step_by_step()
    {
        Assert.All(Kitchens, kitchen =>
        {
            var turns = Kitchen.Cook(kitchen.Recipes, kitchen.Cooks).Turns;
            Assert.Equal(kitchen.Recipes.Sum(recipe => recipe.Steps.Length), turns.Count);
            Assert.All(kitchen.Recipes, recipe =>
            {
                var own = recipe.Steps.Select(step => Assert.Single(turns, turn => turn.Step == step)).ToList();
                Assert.All(own.Zip(own.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            });
        });
    }

    [Fact, Proves("kitchen"), Proves("dish")]
    public void A_wait_begins_as_soon_as_the_step_before_it_ends()
    {
        Assert.All(Kitchens, kitchen =>
        {
            var turns = Kitchen.Cook(kitchen.Recipes, kitchen.Cooks).Turns;
            var pairs = kitchen.Recipes.SelectMany(recipe => recipe.Steps.Zip(recipe.Steps.Skip(1)));
            Assert.All(pairs.Where(pair => pair.Second.Kind == Kind.Wait), pair =>
                Assert.Equal(turns.Single(turn => turn.Step == pair.First).End, turns.Single(turn => turn.Step == pair.Second).Start));
        });
    }

    [Fact, Proves("kitchen"), Proves("recipe")]
    public void Nobody_beats_the_two_bounds()
    {
        Assert.All(Kitchens, kitchen =>
        {
            var end = Kitchen.Cook(kitchen.Recipes, kitchen.Cooks).End;
            var steps = kitchen.Recipes.SelectMany(recipe => recipe.Steps).ToList();
            Assert.True(end * kitchen.Cooks >= steps.Where(step => step.Kind == Kind.Work).Sum(step => step.Duration));
            Assert.True(end >= kitchen.Recipes.Max(Duration));
            Assert.True(end <= kitchen.Recipes.Sum(Duration));
        });
    }

    [Fact, Proves("in-order"), Proves("kitchen")]
    public void One_long_recipe_takes_the_sum_however_many_cooks_there_are()
    {
        Assert.All(Kitchens, kitchen =>
        {
            var together = Kitchen.InOrder("together", kitchen.Recipes);
            var sum = kitchen.Recipes.Sum(Duration);
            Assert.Equal("together", together.Name);
            Assert.Equal(sum, Duration(together));
            Assert.Equal(sum, Kitchen.Cook([together], kitchen.Cooks).End);
        });
    }

    [Theory, Proves("kitchen")]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_kitchen_without_cooks_is_refused_and_does_not_cook_for_ever(int cooks)
    {
        // What needs no cook would come to an end even if nobody refused it.
        var rest = new Recipe("rest", [new Step("let it rest", 10, Kind.Wait)]);

        Assert.Throws<ArgumentOutOfRangeException>(() => Kitchen.Cook([rest], cooks));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kitchen.Cook(Menu.Dinner(), cooks));
    }

    private static int Duration(Recipe recipe) => recipe.Steps.Sum(step => step.Duration);
}
