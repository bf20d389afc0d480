#!/usr/bin/env dotnet
#:include Letters.cs
namespace Async;

public static class AnimalsBlocked
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Listen(farm, Console.Out, () => Thread.Sleep(40));
    }

    public static async Task Listen(HttpClient farm, TextWriter output, Action pause)
    {
        var gate = new Lock();
        var cow = Speak("cow", farm, gate, output, pause);
        var pig = Speak("pig", farm, gate, output, pause);
        var chicken = Speak("chicken", farm, gate, output, pause);
        await Task.WhenAll(cow, pig, chicken);
    }

    #region animals-blocked
    private static async Task Speak(
        string animal, HttpClient farm, Lock gate, TextWriter output, Action pause)
    {
        var sound = await farm.GetStringAsync($"/animals/{animal}");

        lock (gate)
        {
            Letters.Print($"The {animal} says \"{sound}\".", output, pause);
        }
    }
    #endregion
}
