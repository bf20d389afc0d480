#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class MoreCooks
{
    public static void Main()
    {
        AddCooks(Menu.Dinner(), Console.Out);
        AddCooks(Menu.Bowls(), Console.Out);
    }

    #region more-cooks
    public static void AddCooks(Recipe[] recipes, TextWriter output)
    {
        output.WriteLine("cooks  minutes");
        for (var cooks = 1; cooks <= 4; cooks *= 2)
        {
            var schedule = Kitchen.Cook(recipes, cooks);
            output.WriteLine($"{cooks,5}  {schedule.End,7}");
        }
    }
    #endregion
}
