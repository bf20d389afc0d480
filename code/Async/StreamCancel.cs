#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using System.Runtime.CompilerServices;
using Shared;

namespace Async;

public static class StreamCancel
{
    public static void Main() => Simulation.Run(clock => Hurry(12, Console.Out, clock));

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

    private static async IAsyncEnumerable<int> Eggs(
        int count,
        TextWriter output,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
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
}
