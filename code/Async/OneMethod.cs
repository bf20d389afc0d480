#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class OneMethod
{
    public static void Main() => Start(Console.Out);

    #region first
    public static void Start(TextWriter output)
    {
        var loop = new EventLoop();
        loop.Run(() => Greet(loop, output));
    }

    private static async Task Greet(EventLoop loop, TextWriter output)
    {
        output.WriteLine("Bob: hello");
        await loop.Delay(TimeSpan.FromSeconds(5));
        output.WriteLine($"Bob: still here at {loop.Now.TotalSeconds} s");
    }
    #endregion
}
