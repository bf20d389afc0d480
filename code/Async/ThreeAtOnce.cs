#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class ThreeAtOnce
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Call(longCall: 1, loop, Console.Out));
    }

    #region three-at-once
    public static async Task Call(int longCall, EventLoop loop, TextWriter output)
    {
        using var lines = new SemaphoreSlim(3);
        var calls = Enumerable.Range(1, 10).Select(
            number => Call(number, number == longCall ? 4 : 1, lines, loop, output));
        await Task.WhenAll(calls);
        output.WriteLine($"{loop.Now.TotalSeconds} s: all ten have called");
    }

    private static async Task Call(
        int number, int seconds, SemaphoreSlim lines, EventLoop loop, TextWriter output)
    {
        await lines.WaitAsync();
        try
        {
            output.WriteLine($"{loop.Now.TotalSeconds} s: call {number} begins");
            await loop.Delay(TimeSpan.FromSeconds(seconds));
        }
        finally
        {
            lines.Release();
        }
    }
    #endregion
}
