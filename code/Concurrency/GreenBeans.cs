#!/usr/bin/env dotnet
#:include Kitchen.cs
#:include Menu.cs
namespace Concurrency;

public static class GreenBeans
{
    public static void Main() => CookWithBeans(Console.Out);

    #region green-beans
    public static void CookWithBeans(TextWriter output)
    {
        var beans = new Recipe("beans",
            new("trim the beans", 10, Kind.Work),
            new("steam the beans", 20, Kind.Wait),
            new("toss the beans", 5, Kind.Work));
        Recipe[] dinner = [.. Menu.Dinner, beans];

        output.WriteLine($"One after another: {dinner.Sum(recipe => recipe.Duration)} minutes");
        output.WriteLine($"At once, one cook: {Kitchen.Cook(dinner, cooks: 1).End} minutes");
    }
    #endregion
}
