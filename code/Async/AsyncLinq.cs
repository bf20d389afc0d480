#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using System.Runtime.CompilerServices;
using Shared;

namespace Async;

public static class AsyncLinq
{
    public static void Main() => Simulation.Run(clock => Sort(Console.Out, clock, CancellationToken.None));

    #region async-linq
    public static async Task Sort(TextWriter output, TimeProvider clock, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        var clean = await Eggs(clock, cancellation)
            .Where(grams => grams >= 60)
            .Select(async (int grams, CancellationToken stop) => await Wash(grams, clock, stop))
            .ToListAsync(cancellation);
        output.WriteLine(string.Join(", ", clean));
        output.WriteLine($"after {clock.GetElapsedTime(start).TotalSeconds} s");
    }

    private static async IAsyncEnumerable<int> Eggs(
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var grams in new[] { 55, 63, 48, 70 })
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellation);
            yield return grams;
        }
    }

    private static async Task<string> Wash(int grams, TimeProvider clock, CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), clock, cancellation);
        return $"{grams} g, clean";
    }
    #endregion
}
