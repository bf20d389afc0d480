#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class ThereAndBack
{
    public static void Main() => new EventLoop().Run(() => Travel(Console.Out));

    #region there-and-back
    public static async Task Travel(TextWriter output)
    {
        var home = Environment.CurrentManagedThreadId;
        var abroad = await Task.Run(() => Environment.CurrentManagedThreadId);
        var back = Environment.CurrentManagedThreadId;
        output.WriteLine($"Did the work run on our thread? {abroad == home}");
        output.WriteLine($"Are we back on our thread? {back == home}");
    }
    #endregion
}
