#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class ThreeAtOnce
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Call(loop, Console.Out));
    }

    #region three-at-once
    public static async Task Call(EventLoop loop, TextWriter output)
    {
        using var lines = new SemaphoreSlim(3);
        var calls = Enumerable.Range(1, 10).Select(number => Call(number, lines, loop, output));
        await Task.WhenAll(calls);
        output.WriteLine($"{loop.Now.TotalSeconds} s: all ten have called");
    }

    private static async Task Call(int number, SemaphoreSlim lines, EventLoop loop, TextWriter output)
    {
        await lines.WaitAsync();
        try
        {
            output.WriteLine($"{loop.Now.TotalSeconds} s: call {number} begins, lines left: {lines.CurrentCount}");
            await loop.Delay(TimeSpan.FromSeconds(1));
        }
        finally
        {
            lines.Release();
        }
    }
    #endregion
}
