#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class Gathering
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Ask(loop, Console.Out));
    }

    #region gather
    public static async Task Ask(EventLoop loop, TextWriter output)
    {
        var cow = Speak("Moo!", 5, loop, output);
        var pig = Speak("Oink!", 2, loop, output);
        var sounds = await Task.WhenAll(cow, pig);
        output.WriteLine($"all: {sounds[0]} {sounds[1]}");
    }

    private static async Task<string> Speak(
        string sound, int seconds, EventLoop loop, TextWriter output)
    {
        await loop.Delay(TimeSpan.FromSeconds(seconds));
        output.WriteLine($"{loop.Now.TotalSeconds} s: {sound}");
        return sound;
    }
    #endregion
}
