#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class DisposeEarly
{
    public static void Main() => Simulation.Run(clock => Compare(Console.Out, clock));

    #region dispose-early
    private static Task<string> DrawWithoutAwait(TimeProvider clock)
    {
        using var well = new Well(clock);
        return well.Draw();
    }

    private static async Task<string> DrawWithAwait(TimeProvider clock)
    {
        using var well = new Well(clock);
        return await well.Draw();
    }
    #endregion

    #region dispose-early-run
    public static async Task Compare(TextWriter output, TimeProvider clock)
    {
        output.WriteLine($"without await: {await DrawWithoutAwait(clock)}");
        output.WriteLine($"with await: {await DrawWithAwait(clock)}");
    }
    #endregion
}

#region dispose-early-well
public sealed class Well(TimeProvider clock) : IDisposable
{
    private bool _closed;

    public async Task<string> Draw()
    {
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
        return _closed ? "the well was closed in the meantime" : "water";
    }

    public void Dispose() => _closed = true;
}
#endregion
