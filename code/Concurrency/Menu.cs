namespace Concurrency;

/// <summary>What is cooked, step by step and in minutes.</summary>
public static class Menu
{
    #region dinner
    public static Recipe[] Dinner =>
    [
        new("turkey",
            new("stuff the turkey", 20, Kind.Work),
            new("roast the turkey", 150, Kind.Wait),
            new("carve the turkey", 10, Kind.Work)),
        new("potatoes",
            new("peel the potatoes", 15, Kind.Work),
            new("boil the potatoes", 25, Kind.Wait),
            new("mash the potatoes", 10, Kind.Work)),
        new("sauce",
            new("mix the sauce", 5, Kind.Work),
            new("simmer the sauce", 15, Kind.Wait),
            new("season the sauce", 5, Kind.Work)),
        new("pie",
            new("make the pie", 30, Kind.Work),
            new("bake the pie", 50, Kind.Wait)),
    ];
    #endregion

    #region bowls
    public static Recipe[] Bowls =>
    [
        new("bowl 1", new Step("peel bowl 1", 30, Kind.Work)),
        new("bowl 2", new Step("peel bowl 2", 30, Kind.Work)),
        new("bowl 3", new Step("peel bowl 3", 30, Kind.Work)),
        new("bowl 4", new Step("peel bowl 4", 30, Kind.Work)),
    ];
    #endregion

    #region animals
    public static Recipe[] Animals => [Ask("cow", 5), Ask("pig", 5), Ask("chicken", 5)];

    public static Recipe Ask(string animal, int seconds) =>
        new(animal,
            new($"ask the {animal}", seconds, Kind.Wait),
            new($"print the {animal}'s line", 1, Kind.Work));
    #endregion
}
