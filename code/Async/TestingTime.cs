#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class TestingTime
{
    public static void Main() => TryIt(Console.Out);

    #region testing-time
    public static async Task<int> Brood(TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        using var bell = new PeriodicTimer(TimeSpan.FromHours(8), clock);
        var turns = 0;
        while (clock.GetElapsedTime(start) < TimeSpan.FromDays(21))
        {
            await bell.WaitForNextTickAsync();
            turns++;
        }

        return turns;
    }
    #endregion

    #region testing-time-run
    public static void TryIt(TextWriter output)
    {
        Simulation.Run(async clock =>
        {
            var start = clock.GetTimestamp();
            var turns = await Brood(clock);
            output.WriteLine($"turned {turns} times, hatched after {clock.GetElapsedTime(start).TotalDays} days");
        });
    }
    #endregion
}
