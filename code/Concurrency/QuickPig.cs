#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Menu.cs
namespace Concurrency;

public static class QuickPig
{
    public static void Main() => Visit(Console.Out);

    #region quick-pig
    public static void Visit(TextWriter output)
    {
        Recipe[] animals = [Menu.Ask("cow", 5), Menu.Ask("pig", 2), Menu.Ask("chicken", 5)];
        var schedule = Kitchen.Cook(animals, cooks: 1);

        schedule.Print(output);
        output.WriteLine($"One after another: {animals.Sum(animal => animal.Duration)} seconds");
        output.WriteLine($"At once: {schedule.End} seconds");
    }
    #endregion
}
