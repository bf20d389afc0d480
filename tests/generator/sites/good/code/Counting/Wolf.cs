#!/usr/bin/env dotnet
namespace Counting;

public static class Wolf
{
    public static void Main() => Console.Out.WriteLine(Visit("wolf"));

    // begin-snippet: wolf
    public static string Visit(string guest)
    {
        if (guest == "wolf")
        {
            return "no sheep left";
        }

        return Impossible();
    }
    // end-snippet

    private static string Impossible() => throw new InvalidOperationException();
}
