#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class TagOffTheLoop
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Leave(loop, Console.Out));
    }

    #region tag-off-the-loop
    private static readonly AsyncLocal<string> Tag = new();

    public static async Task Leave(EventLoop loop, TextWriter output)
    {
        Tag.Value = "Ann";
        output.WriteLine($"before: {Place()}, {Tag.Value}");
        await loop.Delay(TimeSpan.FromSeconds(1)).ConfigureAwait(false);
        output.WriteLine($"after: {Place()}, {Tag.Value}");
    }

    private static string Place()
    {
        return SynchronizationContext.Current is null ? "off the loop" : "on the loop";
    }
    #endregion
}
