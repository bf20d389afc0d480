#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class SteppingAside
{
    public static void Main() => Start(Console.Out);

    #region yield-or-zero
    public static void Start(TextWriter output)
    {
        var loop = new EventLoop();
        output.Write("Task.Delay(0):");
        loop.Run(() => Task.WhenAll(
            CountWithDelay("Ann", output),
            CountWithDelay("Bob", output)));
        output.Write("\nTask.Yield(): ");
        loop.Run(() => Task.WhenAll(
            CountWithYield("Ann", output),
            CountWithYield("Bob", output)));
        output.WriteLine();
    }

    private static async Task CountWithDelay(string name, TextWriter output)
    {
        for (var number = 1; number <= 3; number++)
        {
            output.Write($" {name} {number}");
            await Task.Delay(0);
        }
    }

    private static async Task CountWithYield(string name, TextWriter output)
    {
        for (var number = 1; number <= 3; number++)
        {
            output.Write($" {name} {number}");
            await Task.Yield();
        }
    }
    #endregion
}
