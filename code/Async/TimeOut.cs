#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class TimeOut
{
    public static void Main() => Simulation.Run(clock => Afternoon(TimeSpan.FromSeconds(2), Console.Out, clock));

    #region timeout
    public static async Task Visit(TimeSpan patience, TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        try
        {
            var answer = await Ask(output, clock).WaitAsync(patience, clock);
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: the visitor hears \"{answer}\"");
        }
        catch (TimeoutException)
        {
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: the visitor leaves");
        }
    }

    private static async Task<string> Ask(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: the cow says \"Moo!\"");
        return "Moo!";
    }
    #endregion

    #region timeout-afternoon
    public static async Task Afternoon(TimeSpan patience, TextWriter output, TimeProvider clock)
    {
        await Visit(patience, output, clock);
        // The farm stays open when the visitor has left.
        await Task.Delay(TimeSpan.FromSeconds(10), clock);
    }
    #endregion
}
