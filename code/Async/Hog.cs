#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class Hog
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Task.WhenAll(Tick(loop, Console.Out), Peel(loop, Console.Out)));
        loop = new EventLoop();
        loop.Run(() => Task.WhenAll(Tick(loop, Console.Out), PeelPolitely(loop, Console.Out)));
    }

    #region hog
    public static async Task Tick(EventLoop loop, TextWriter output)
    {
        for (var tick = 0; tick < 4; tick++)
        {
            output.WriteLine($"{loop.Now.TotalSeconds} s: tick");
            await loop.Delay(TimeSpan.FromSeconds(1));
        }
    }

    public static async Task Peel(EventLoop loop, TextWriter output)
    {
        await loop.Delay(TimeSpan.FromSeconds(1));
        for (var potato = 0; potato < 10; potato++)
        {
            loop.Work(TimeSpan.FromSeconds(1));
        }

        output.WriteLine($"{loop.Now.TotalSeconds} s: ten potatoes peeled");
    }
    #endregion

    #region polite-hog
    public static async Task PeelPolitely(EventLoop loop, TextWriter output)
    {
        await loop.Delay(TimeSpan.FromSeconds(1));
        for (var potato = 0; potato < 10; potato++)
        {
            loop.Work(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        output.WriteLine($"{loop.Now.TotalSeconds} s: ten potatoes peeled");
    }
    #endregion
}
