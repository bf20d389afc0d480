namespace Concurrency;

#region recipe
public enum Kind
{
    Work,
    Wait,
}

public record Step(string Name, int Duration, Kind Kind)
{
    public bool NeedsCook()
    {
        return Kind == Kind.Work;
    }
}

public record Recipe(string Name, Step[] Steps);
#endregion

/// <summary>A recipe that is being cooked. It remembers its place.</summary>
#region dish
public class Dish(Recipe recipe)
{
    private int _place;
    private int _restsUntil;

    public bool IsDone => _place == recipe.Steps.Length;

    public Step NextStep => recipe.Steps[_place];

    public bool CanGoOn(int now) => !IsDone && _restsUntil <= now;

    public Step GoOn(int now)
    {
        var step = NextStep;
        _restsUntil = now + step.Duration;
        _place++;
        return step;
    }
}
#endregion

/// <summary>Cooks several recipes at once, with as many cooks as there are.</summary>
public static class Kitchen
{
    #region kitchen
    public static Schedule Cook(Recipe[] recipes, int cooks)
    {
        var schedule = new Schedule(cooks);
        var dishes = recipes.Select(recipe => new Dish(recipe)).ToList();

        for (var now = 0; dishes.Exists(any => !any.IsDone); now++)
        {
            foreach (var dish in dishes)
            {
                if (!dish.CanGoOn(now))
                {
                    continue;
                }

                if (!dish.NextStep.NeedsCook() || schedule.HasFreeCook(now))
                {
                    schedule.Add(dish.GoOn(now), now);
                }
            }
        }

        return schedule;
    }
    #endregion

    #region in-order
    public static Recipe InOrder(string name, Recipe[] recipes)
    {
        var steps = recipes.SelectMany(recipe => recipe.Steps);
        return new Recipe(name, steps.ToArray());
    }
    #endregion
}
