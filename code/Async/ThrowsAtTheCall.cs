#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class ThrowsAtTheCall
{
    public static void Main() => Simulation.Run(clock => Compare(Console.Out, clock));

    #region throws-into-the-task
    public static async Task<string> Think(int seconds, TimeProvider clock)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        await Task.Delay(TimeSpan.FromSeconds(seconds), clock);
        return "Moo!";
    }
    #endregion

    #region throws-at-the-call
    // Not async: the check runs at the call.
    public static Task<string> CheckAndThink(int seconds, TimeProvider clock)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        return Think(seconds, clock);
    }
    #endregion

    #region throws-run
    public static async Task AskTwo(Func<int, Task<string>> ask, TextWriter output)
    {
        var first = ask(5);
        try
        {
            var second = ask(-1);
            output.WriteLine("  both are asked");
            await Task.WhenAll(first, second);
            output.WriteLine("  both have answered");
        }
        catch (ArgumentOutOfRangeException)
        {
            output.WriteLine($"  refused; has the first one answered? {first.IsCompleted}");
        }
    }

    public static async Task Compare(TextWriter output, TimeProvider clock)
    {
        output.WriteLine("Think:");
        await AskTwo(seconds => Think(seconds, clock), output);
        output.WriteLine("CheckAndThink:");
        await AskTwo(seconds => CheckAndThink(seconds, clock), output);
    }
    #endregion
}
