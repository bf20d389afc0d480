#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class Retries
{
    public static void Main() => Simulation.Run(clock => Visit(Console.Out, clock));

    #region retry
    public static async Task<string> Retry(
        int tries,
        TimeSpan pause,
        Func<CancellationToken, Task<string>> ask,
        TimeProvider clock,
        CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask(cancellation);
            }
            catch (HttpRequestException) when (attempt < tries)
            {
                await Task.Delay(pause, clock, cancellation);
                pause *= 2;
            }
        }
    }
    #endregion

    #region retry-run
    public static async Task Visit(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var asked = 0;
        var answer = await Retry(4, TimeSpan.FromSeconds(1), Ask, clock, CancellationToken.None);
        output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: {answer}");

        async Task<string> Ask(CancellationToken cancellation)
        {
            asked++;
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: try {asked}");
            await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellation);
            return asked == 4 ? "Moo!" : throw new HttpRequestException("The farm is closed.");
        }
    }
    #endregion
}
