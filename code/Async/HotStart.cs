#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class HotStart
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Meet(loop, Console.Out));
    }

    #region hot-start
    public static async Task Meet(EventLoop loop, TextWriter output)
    {
        output.WriteLine("calling Bob");
        var bob = Greet(loop, output);
        output.WriteLine($"called; finished? {bob.IsCompleted}");
        await bob;
        output.WriteLine($"waited; finished? {bob.IsCompleted}");
    }

    private static async Task Greet(EventLoop loop, TextWriter output)
    {
        output.WriteLine("Bob: hello");
        await Task.Yield();
        output.WriteLine("Bob: the others have had their turn");
        await loop.Delay(TimeSpan.FromSeconds(5));
        output.WriteLine($"Bob: still here at {loop.Now.TotalSeconds} s");
    }
    #endregion
}
