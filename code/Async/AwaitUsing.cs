#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class AwaitUsing
{
    public static void Main() => Simulation.Run(clock => Evening(["sheep", "wolf", "sheep"], Console.Out, clock));

    #region await-using
    public static async Task BringIn(string[] animals, TextWriter output, TimeProvider clock)
    {
        await using var gate = await Gate.Open(output, clock);
        foreach (var animal in animals)
        {
            if (animal == "wolf")
            {
                throw new InvalidOperationException("A wolf!");
            }

            output.WriteLine($"a {animal} comes in");
        }
    }

    public static async Task Evening(string[] animals, TextWriter output, TimeProvider clock)
    {
        try
        {
            await BringIn(animals, output, clock);
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine($"caught: {exception.Message}");
        }
    }
    #endregion
}

#region await-using-gate
public sealed class Gate(TextWriter output, TimeProvider clock) : IAsyncDisposable
{
    public static async Task<Gate> Open(TextWriter output, TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
        output.WriteLine("the gate is open");
        return new Gate(output, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
        output.WriteLine("the gate is closed");
    }
}
#endregion
