#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
namespace Concurrency;

public static class NoIdleCook
{
    public static void Main() => BakeBread(Console.Out);

    #region no-idle-cook
    public static void BakeBread(TextWriter output)
    {
        var loaf = new Recipe("loaf",
        [
            new Step("knead the dough", 20, Kind.Work),
            new Step("let the dough rest", 10, Kind.Wait),
            new Step("shape the loaf", 20, Kind.Work),
        ]);
        Recipe[] loaves = [loaf, loaf, loaf, loaf];

        output.WriteLine($"One cook:  {Kitchen.Cook(loaves, cooks: 1).End,4} minutes");
        output.WriteLine($"Two cooks: {Kitchen.Cook(loaves, cooks: 2).End,4} minutes");
    }
    #endregion
}
