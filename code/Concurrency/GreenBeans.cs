#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Schedule.cs
#:include Menu.cs
namespace Concurrency;

public static class GreenBeans
{
    public static void Main() => CookWithBeans(Console.Out);

    #region green-beans
    public static void CookWithBeans(TextWriter output)
    {
        var beans = new Recipe("beans",
        [
            new Step("trim the beans", 10, Kind.Work),
            new Step("steam the beans", 20, Kind.Wait),
            new Step("toss the beans", 5, Kind.Work),
        ]);
        Recipe[] dinner = [.. Menu.Dinner(), beans];
        var inOrder = Kitchen.InOrder("dinner", dinner);

        output.WriteLine($"One after another: {Kitchen.Cook([inOrder], cooks: 1).End} minutes");
        output.WriteLine($"At once, one cook: {Kitchen.Cook(dinner, cooks: 1).End} minutes");
    }
    #endregion
}
