#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class Dinner
{
    public static void Main() => CookAtOnce(Console.Out);

    #region one-cook
    public static void CookAtOnce(TextWriter output)
    {
        var schedule = Kitchen.Cook(Menu.Dinner(), cooks: 1);
        schedule.Print(output);
        output.WriteLine($"Dinner is ready after {schedule.End} minutes.");
    }
    #endregion
}
