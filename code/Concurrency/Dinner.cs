#!/usr/bin/env dotnet
namespace Concurrency;

public static class Dinner
{
    public static void Main() => Announce(Console.Out);

    #region dinner
    public static void Announce(TextWriter output)
    {
        output.WriteLine("hi");
    }
    #endregion
}
