#!/usr/bin/env dotnet
namespace Primer;

public static class OutVar
{
    public static void Main() => Show(Console.Out);

    #region out-var
    public static void Show(TextWriter output)
    {
        var sounds = new Dictionary<string, string> { ["cow"] = "Moo!" };

        string[] animals = ["cow", "yak"];
        foreach (var animal in animals)
        {
            if (sounds.TryGetValue(animal, out var sound))
            {
                output.WriteLine($"The {animal} says \"{sound}\".");
            }
            else
            {
                output.WriteLine($"There is no {animal}.");
            }
        }
    }
    #endregion
}
