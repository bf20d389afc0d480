namespace Concurrency;

/// <summary>What is cooked, step by step.</summary>
public static class Menu
{
    #region dinner
    public static Recipe[] Dinner()
    {
        var turkey = new Recipe("turkey",
        [
            new Step("stuff the turkey", 20, Kind.Work),
            new Step("roast the turkey", 150, Kind.Wait),
            new Step("carve the turkey", 10, Kind.Work),
        ]);
        var potatoes = new Recipe("potatoes",
        [
            new Step("peel the potatoes", 15, Kind.Work),
            new Step("boil the potatoes", 25, Kind.Wait),
            new Step("mash the potatoes", 10, Kind.Work),
        ]);
        var sauce = new Recipe("sauce",
        [
            new Step("mix the sauce", 5, Kind.Work),
            new Step("simmer the sauce", 15, Kind.Wait),
            new Step("season the sauce", 5, Kind.Work),
        ]);
        var pie = new Recipe("pie",
        [
            new Step("make the pie", 30, Kind.Work),
            new Step("bake the pie", 50, Kind.Wait),
        ]);

        return [turkey, potatoes, sauce, pie];
    }
    #endregion

    #region bowls
    public static Recipe[] Bowls()
    {
        var peel = new Step("peel a bowl", 30, Kind.Work);
        var bowl = new Recipe("bowl", [peel]);

        return [bowl, bowl, bowl, bowl];
    }
    #endregion

    #region animals
    public static Recipe[] Animals()
    {
        return [Ask("cow", 5), Ask("pig", 5), Ask("chicken", 5)];
    }

    public static Recipe Ask(string animal, int seconds)
    {
        return new Recipe(animal,
        [
            new Step($"ask the {animal}", seconds, Kind.Wait),
            new Step($"print the {animal}'s line", 1, Kind.Work),
        ]);
    }
    #endregion
}
