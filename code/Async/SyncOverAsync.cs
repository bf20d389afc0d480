#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class SyncOverAsync
{
    // The second half hangs, as it should: press Ctrl+C to end it.
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Await(loop, Console.Out));
        loop.Run(() => Block(loop, Console.Out));
    }

    #region async-all-the-way
    public static async Task Await(EventLoop loop, TextWriter output)
    {
        var answer = Moo(loop);
        output.WriteLine("The cow is thinking.");
        await answer;
        output.WriteLine("The cow has answered.");
    }
    #endregion

    #region sync-over-async
    public static Task Block(EventLoop loop, TextWriter output)
    {
        var answer = Moo(loop);
        output.WriteLine("The cow is thinking.");
        answer.Wait();
        output.WriteLine("The cow has answered.");
        return Task.CompletedTask;
    }

    private static async Task Moo(EventLoop loop)
    {
        await loop.Delay(TimeSpan.FromSeconds(5));
    }
    #endregion
}
