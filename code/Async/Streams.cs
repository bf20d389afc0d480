#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using System.Runtime.CompilerServices;
using Shared;

namespace Async;

public static class Streams
{
    public static void Main()
    {
        Simulation.Run(clock => Breakfast(Console.Out, clock));
        Console.Out.WriteLine();
        Simulation.Run(clock => Hurry(12, Console.Out, clock));
    }

    #region stream
    public static async IAsyncEnumerable<int> Eggs(
        int count,
        TextWriter output,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        output.WriteLine("the hen sits down");
        try
        {
            for (var egg = 1; egg <= count; egg++)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellation);
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
        var eggs = Eggs(12, output, clock);
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

    #region stream-cancel
    public static async Task Hurry(int count, TextWriter output, TimeProvider clock)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(2.5), clock);
        try
        {
            await foreach (var egg in Eggs(count, output, clock).WithCancellation(enough.Token))
            {
                output.WriteLine($"egg {egg}");
            }
        }
        catch (OperationCanceledException)
        {
            output.WriteLine("no more time for eggs");
        }
    }
    #endregion
}
