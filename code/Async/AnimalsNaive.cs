#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
#:include Letters.cs
using Shared;

namespace Async;

public static class AnimalsNaive
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Listen(farm, Console.Out, () => Thread.Sleep(40));
        ListenOnLoop(farm, Console.Out, () => Thread.Sleep(40));
    }

    #region animals-naive
    public static async Task Listen(HttpClient farm, TextWriter output, Action pause)
    {
        var cow = Speak("cow", farm, output, pause);
        var pig = Speak("pig", farm, output, pause);
        var chicken = Speak("chicken", farm, output, pause);
        await Task.WhenAll(cow, pig, chicken);
    }

    private static async Task Speak(
        string animal, HttpClient farm, TextWriter output, Action pause)
    {
        var sound = await farm.GetStringAsync($"/animals/{animal}");

        // Who runs this line, and the letters it prints?
        Letters.Print($"The {animal} says \"{sound}\".", output, pause);
    }
    #endregion

    #region animals-on-the-loop
    public static void ListenOnLoop(HttpClient farm, TextWriter output, Action pause)
    {
        var loop = new EventLoop();
        loop.Run(() => Listen(farm, output, pause));
    }
    #endregion
}
