#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Menu.cs
namespace Concurrency;

public static class Dinner
{
    public static void Main()
    {
        CookOneAfterAnother(Console.Out);
        CookAtOnce(Console.Out);
        AddCooks("dinner", Menu.Dinner, Console.Out);
        AddCooks("peeling", Menu.Bowls, Console.Out);
    }

    #region one-after-another
    public static void CookOneAfterAnother(TextWriter output)
    {
        foreach (var recipe in Menu.Dinner)
        {
            output.WriteLine($"{recipe.Name,-8} {recipe.Duration,4} minutes");
        }

        var dinner = Recipe.OneAfterAnother("dinner", Menu.Dinner);
        output.WriteLine($"{dinner.Name,-8} {dinner.Duration,4} minutes");
    }
    #endregion

    #region one-cook
    public static void CookAtOnce(TextWriter output)
    {
        var schedule = Kitchen.Cook(Menu.Dinner, cooks: 1);
        schedule.Print(output);
        output.WriteLine($"Dinner is ready after {schedule.End} minutes.");
    }
    #endregion

    #region more-cooks
    public static void AddCooks(string name, Recipe[] recipes, TextWriter output)
    {
        output.WriteLine($"{name}: {recipes.Sum(recipe => recipe.Work)} minutes of work");
        output.WriteLine($"longest recipe: {recipes.Max(recipe => recipe.Duration)} minutes");
        output.WriteLine("cooks  minutes");
        foreach (var cooks in (int[])[1, 2, 4])
        {
            output.WriteLine($"{cooks,5}  {Kitchen.Cook(recipes, cooks).End,7}");
        }
    }
    #endregion
}
