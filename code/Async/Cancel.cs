#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class Cancel
{
    public static void Main() => Simulation.Run(clock => Visit(TimeSpan.FromSeconds(2), Console.Out, clock));

    #region cancel
    public static async Task Visit(TimeSpan patience, TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        using var enough = new CancellationTokenSource(patience, clock);
        try
        {
            output.WriteLine(await Ask(output, clock, enough.Token));
        }
        catch (OperationCanceledException)
        {
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: the visitor gave up");
        }
    }
    #endregion

    #region cancel-callee
    public static async Task<string> Ask(TextWriter output, TimeProvider clock, CancellationToken cancellation)
    {
        output.WriteLine("the cow starts to think");
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellation);
            return "Moo!";
        }
        finally
        {
            output.WriteLine("the cow goes back to the grass");
        }
    }
    #endregion
}
