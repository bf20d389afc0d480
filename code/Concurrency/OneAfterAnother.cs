#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class OneAfterAnother
{
    public static void Main() => Cook(Console.Out);

    #region one-after-another
    public static void Cook(TextWriter output)
    {
        var now = 0;
        foreach (var recipe in Menu.Dinner())
        {
            foreach (var step in recipe.Steps)
            {
                now += step.Duration;
            }

            output.WriteLine($"{now} minutes: {recipe.Name} ready");
        }
    }
    #endregion
}
