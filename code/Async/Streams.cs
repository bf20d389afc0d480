#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class Streams
{
    public static void Main() => Simulation.Run(clock => Breakfast(Console.Out, clock));

    #region stream
    public static async IAsyncEnumerable<int> Eggs(TextWriter output, TimeProvider clock)
    {
        output.WriteLine("the hen sits down");
        try
        {
            for (var egg = 1; egg <= 12; egg++)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), clock);
                yield return egg;
            }
        }
        finally
        {
            output.WriteLine("the hen gets up");
        }
    }
    #endregion

    #region stream-read
    public static async Task Breakfast(TextWriter output, TimeProvider clock)
    {
        var eggs = Eggs(output, clock);
        output.WriteLine("the table is laid");
        await foreach (var egg in eggs)
        {
            output.WriteLine($"egg {egg}");
            if (egg == 2)
            {
                break;
            }
        }

        output.WriteLine("breakfast is ready");
    }
    #endregion
}
