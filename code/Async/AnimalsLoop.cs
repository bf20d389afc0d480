#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class AnimalsLoop
{
    public static void Main()
    {
        Together(new EventLoop(), Console.Out);
        OneByOne(new EventLoop(), Console.Out);
    }

    #region animals-loop
    public static void Together(EventLoop loop, TextWriter output)
    {
        loop.Run(() => Task.WhenAll(
            Speak("cow", "Moo!", loop, output),
            Speak("pig", "Oink!", loop, output),
            Speak("chicken", "Cluck!", loop, output)));
        output.WriteLine($"together: {loop.Now.TotalSeconds} s");
    }

    private static async Task Speak(
        string animal, string sound, EventLoop loop, TextWriter output)
    {
        await loop.Delay(TimeSpan.FromSeconds(5));
        var start = loop.Now.TotalSeconds;

        // Printing the sentence, letter by letter, keeps the thread busy for one second.
        loop.Work(TimeSpan.FromSeconds(1));
        var end = loop.Now.TotalSeconds;
        output.WriteLine($"{start} s to {end} s: The {animal} says \"{sound}\".");
    }
    #endregion

    #region animals-in-turn
    public static void OneByOne(EventLoop loop, TextWriter output)
    {
        loop.Run(async () =>
        {
            await Speak("cow", "Moo!", loop, output);
            await Speak("pig", "Oink!", loop, output);
            await Speak("chicken", "Cluck!", loop, output);
        });
        output.WriteLine($"one by one: {loop.Now.TotalSeconds} s");
    }
    #endregion
}
