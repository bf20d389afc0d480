namespace Threads;

/// <summary>What the animals say.</summary>
#region sentences
public static class Animals
{
    public static readonly string[] All = ["cow", "pig", "chicken"];

    private static readonly Dictionary<string, string> Sounds = new()
    {
        ["cow"] = "Moo!",
        ["pig"] = "Oink!",
        ["chicken"] = "Cluck!",
    };

    public static string Sentence(string animal) => $"The {animal} says \"{Sounds[animal]}\".";
}
#endregion
