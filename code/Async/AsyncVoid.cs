#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class AsyncVoid
{
    public static void Main() => CallOnALoop(Console.Out);

    #region async-void
    public static void Grumble() => throw new InvalidOperationException("No hay!");

    public static async void GrumbleLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("Still no hay!");
    }

    public static void Call(string what, Action action, TextWriter output)
    {
        try
        {
            action();
            output.WriteLine($"{what}: nothing to catch");
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine($"{what}: caught \"{exception.Message}\"");
        }
    }
    #endregion

    #region async-void-run
    public static void CallOnALoop(TextWriter output) => Call("the loop", () => Simulation.Run(async clock =>
    {
        Call("an ordinary method", Grumble, output);
        Call("an async void method", GrumbleLater, output);
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
    }), output);
    #endregion
}
