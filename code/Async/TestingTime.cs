#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class TestingTime
{
    public static void Main() => TryIt(Console.Out);

    #region testing-time
    public static async Task<int> Brood(TimeProvider clock, CancellationToken cancellation)
    {
        using var bell = new PeriodicTimer(TimeSpan.FromHours(8), clock);
        var turns = 0;
        // Three a day, for 21 days.
        while (turns < 63 && await bell.WaitForNextTickAsync(cancellation))
        {
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
            var turns = await Brood(clock, CancellationToken.None);
            output.WriteLine($"turned {turns} times, hatched after {clock.GetElapsedTime(start).TotalDays} days");
        });
    }
    #endregion
}
