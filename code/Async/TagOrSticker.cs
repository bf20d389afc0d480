#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class TagOrSticker
{
    public static void Main()
    {
        new EventLoop().Run(() => Open(Console.Out));
    }

    #region tag-or-sticker
    private static readonly AsyncLocal<string> Tag = new();

    [ThreadStatic]
    private static string? _sticker;

    public static async Task Open(TextWriter output)
    {
        await Task.WhenAll(Visit("Ann", output), Visit("Bob", output));
    }

    private static async Task Visit(string name, TextWriter output)
    {
        Tag.Value = name;
        _sticker = name;
        await Task.Yield();
        output.WriteLine($"{name}: the tag says {Tag.Value}, the sticker {_sticker}");
    }
    #endregion
}
