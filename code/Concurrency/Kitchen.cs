namespace Concurrency;

#region recipe
public enum Kind
{
    Work,
    Wait,
}

public record Step(string Name, int Duration, Kind Kind);

public record Recipe(string Name, params Step[] Steps)
{
    public int Duration => Steps.Sum(step => step.Duration);

    public int Work => Steps.Where(step => step.Kind == Kind.Work).Sum(step => step.Duration);

    public static Recipe OneAfterAnother(string name, Recipe[] recipes) =>
        new(name, [.. recipes.SelectMany(recipe => recipe.Steps)]);
}
#endregion

/// <summary>How far a recipe has been cooked.</summary>
#region dish
public class Dish(Recipe recipe)
{
    private int _place;
    private int _restsUntil;

    public bool HasStepsLeft => _place < recipe.Steps.Length;

    public Step NextStep => recipe.Steps[_place];

    public bool CanGoOn(int now) => HasStepsLeft && _restsUntil <= now;

    public Turn GoOn(int now)
    {
        var turn = new Turn(NextStep, now);
        _restsUntil = turn.End;
        _place++;
        return turn;
    }
}
#endregion

/// <summary>Cooks several recipes at once, with as many cooks as there are.</summary>
#region kitchen
public static class Kitchen
{
    public static Schedule Cook(Recipe[] recipes, int cooks)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cooks);
        var schedule = new Schedule();
        var dishes = recipes.Select(recipe => new Dish(recipe)).ToList();

        for (var now = 0; dishes.Exists(dish => dish.HasStepsLeft); now++)
        {
            foreach (var dish in dishes.Where(dish => dish.CanGoOn(now)))
            {
                if (dish.NextStep.Kind == Kind.Wait || schedule.CooksBusyAt(now) < cooks)
                {
                    schedule.Turns.Add(dish.GoOn(now));
                }
            }
        }

        return schedule;
    }
}
#endregion

#region schedule
public record Turn(Step Step, int Start)
{
    public int End => Start + Step.Duration;
}

public class Schedule
{
    public List<Turn> Turns { get; } = [];

    public int End => Turns.Max(turn => turn.End);

    public int CooksBusyAt(int now) => Turns.Count(turn => turn.Step.Kind == Kind.Work && turn.End > now);

    public void Print(TextWriter output)
    {
        output.WriteLine("from   to  work                    wait");
        foreach (var turn in Turns)
        {
            var indent = turn.Step.Kind == Kind.Work ? "" : new string(' ', 24);
            output.WriteLine($"{turn.Start,4} {turn.End,4}  {indent}{turn.Step.Name}");
        }
    }
}
#endregion
