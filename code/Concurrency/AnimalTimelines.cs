#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class AnimalTimelines
{
    public static void Main()
    {
        VisitOneAfterAnother(Console.Out);
        VisitAtOnce(Console.Out);
    }

    #region animals-one-after-another
    public static void VisitOneAfterAnother(TextWriter output)
    {
        var visit = Kitchen.InOrder("visit", Menu.Animals());
        var schedule = Kitchen.Cook([visit], cooks: 1);
        schedule.Print(output);
        output.WriteLine($"The visit takes {schedule.End} seconds.");
    }
    #endregion

    #region animals-at-once
    public static void VisitAtOnce(TextWriter output)
    {
        var schedule = Kitchen.Cook(Menu.Animals(), cooks: 1);
        schedule.Print(output);
        output.WriteLine($"The visit takes {schedule.End} seconds.");
    }
    #endregion
}
