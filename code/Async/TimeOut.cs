#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class TimeOut
{
    public static void Main() => Simulation.Run(clock => Visit(TimeSpan.FromSeconds(2), Console.Out, clock));

    #region timeout
    public static async Task Visit(TimeSpan patience, TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var answer = Ask(clock);
        try
        {
            output.WriteLine(await answer.WaitAsync(patience, clock));
        }
        catch (TimeoutException)
        {
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: waited long enough");
            output.WriteLine($"does the cow still think? {!answer.IsCompleted}");
            await answer;
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: now it has answered");
        }
    }

    private static async Task<string> Ask(TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        return "Moo!";
    }
    #endregion
}
