#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class QuickPig
{
    public static void Main() => Visit(Console.Out);

    #region quick-pig
    public static void Visit(TextWriter output)
    {
        Recipe[] animals = [Menu.Ask("cow", 5), Menu.Ask("pig", 2), Menu.Ask("chicken", 5)];
        var inOrder = Kitchen.Cook([Kitchen.InOrder("visit", animals)], cooks: 1);
        var atOnce = Kitchen.Cook(animals, cooks: 1);

        atOnce.Print(output);
        output.WriteLine($"One after another: {inOrder.End} seconds");
        output.WriteLine($"At once: {atOnce.End} seconds");
    }
    #endregion
}
