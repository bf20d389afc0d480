#!/usr/bin/env dotnet
namespace Start;

public static class Hello
{
    public static void Main() => Greet(Console.Out);

    #region hello
    public static void Greet(TextWriter output)
    {
        output.WriteLine("Hello! The kitchen is open, and the animals are awake.");
    }
    #endregion
}
