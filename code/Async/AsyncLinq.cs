#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class AsyncLinq
{
    public static void Main() => Simulation.Run(clock => Sort(Console.Out, clock));

    #region async-linq
    public static async Task Sort(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var clean = await Eggs(clock)
            .Where(grams => grams >= 60)
            .Select(async (int grams, CancellationToken cancellation) => await Wash(grams, clock, cancellation))
            .ToListAsync();
        output.WriteLine(string.Join(", ", clean));
        output.WriteLine($"after {clock.GetElapsedTime(start).TotalSeconds} s");
    }

    private static async IAsyncEnumerable<int> Eggs(TimeProvider clock)
    {
        foreach (var grams in new[] { 55, 63, 48, 70 })
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
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
