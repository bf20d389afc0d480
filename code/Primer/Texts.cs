#!/usr/bin/env dotnet
namespace Primer;

public static class Texts
{
    public static void Main() => Show(Console.Out);

    #region texts
    public static void Show(TextWriter output)
    {
        var animal = "cow";
        var seconds = 4.96;

        output.WriteLine($"The {animal} thought for {seconds:F0} seconds.");
        output.WriteLine($"[{animal,6}] [{animal,-6}]");
        output.WriteLine($"The {animal} says \"Moo!\".");
    }
    #endregion
}
