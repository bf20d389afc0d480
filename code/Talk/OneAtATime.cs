#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Talk;

public static class OneAtATime
{
    public static void Main() => CountTwoEggs(Console.Out);

    #region one-at-a-time
    // One thread, so only one of the two runs at any moment.
    public static void CountTwoEggs(TextWriter output)
    {
        var eggs = 0;
        new EventLoop().Run(() => Task.WhenAll(Find("Ann"), Find("Bob")));
        output.WriteLine($"two eggs found, {eggs} counted");

        async Task Find(string name)
        {
            var seen = eggs;
            output.WriteLine($"{name} reads {seen}");
            await Task.Yield();
            eggs = seen + 1;
            output.WriteLine($"{name} writes {eggs}");
        }
    }
    #endregion
}
