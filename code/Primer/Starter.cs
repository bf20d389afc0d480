#!/usr/bin/env dotnet
namespace Primer;

public static class Starter
{
    public static void Main() => Run(Console.Out);

    #region starter
    public static void Run(TextWriter output)
    {
        output.WriteLine("My first lines go here.");
    }
    #endregion
}
