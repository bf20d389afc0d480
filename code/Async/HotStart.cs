#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class HotStart
{
    public static void Main() => Start(Console.Out);

    #region first
    public static void Start(TextWriter output)
    {
        var loop = new EventLoop();
        loop.Run(() => Meet(loop, output));
    }

    private static async Task Meet(EventLoop loop, TextWriter output)
    {
        output.WriteLine("calling Bob");
        var bob = Greet("Bob", loop, output);
        output.WriteLine($"called; has Bob finished? {bob.IsCompleted}");
        await bob;
        output.WriteLine($"waited; has Bob finished? {bob.IsCompleted}");
    }

    private static async Task Greet(string name, EventLoop loop, TextWriter output)
    {
        output.WriteLine($"{name}: starting");
        await Task.Yield();
        output.WriteLine($"{name}: going on, after the others had their turn");
        await loop.Delay(TimeSpan.FromSeconds(5));
        output.WriteLine($"{name}: going on, {loop.Now.TotalSeconds} seconds later");
    }
    #endregion
}
