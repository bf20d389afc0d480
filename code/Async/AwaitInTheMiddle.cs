#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class AwaitInTheMiddle
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Open(Console.Out));
        loop.Run(() => OneAtATime(Console.Out));
    }

    #region await-in-the-middle
    public static async Task Open(TextWriter output)
    {
        await Task.WhenAll(
            Print("Moo!", output),
            Print("Oink!", output),
            Print("Cluck!", output));
        output.WriteLine();
    }

    private static async Task Print(string text, TextWriter output)
    {
        foreach (var letter in text)
        {
            output.Write(letter);
            await Task.Yield();
        }

        output.Write(' ');
    }
    #endregion

    #region door-on-the-loop
    public static async Task OneAtATime(TextWriter output)
    {
        using var door = new SemaphoreSlim(1);
        await Task.WhenAll(
            Print("Moo!", door, output),
            Print("Oink!", door, output),
            Print("Cluck!", door, output));
        output.WriteLine();
    }

    private static async Task Print(string text, SemaphoreSlim door, TextWriter output)
    {
        await door.WaitAsync();
        try
        {
            await Print(text, output);
        }
        finally
        {
            door.Release();
        }
    }
    #endregion
}
