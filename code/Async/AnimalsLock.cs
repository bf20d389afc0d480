#!/usr/bin/env dotnet
#:include Letters.cs
namespace Async;

public static class AnimalsLock
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Listen(farm, Console.Out, () => Thread.Sleep(40));
    }

    #region animals-lock
    public static async Task Listen(HttpClient farm, TextWriter output, Action pause)
    {
        using var door = new SemaphoreSlim(1);
        var cow = Speak("cow", farm, door, output, pause);
        var pig = Speak("pig", farm, door, output, pause);
        var chicken = Speak("chicken", farm, door, output, pause);
        await Task.WhenAll(cow, pig, chicken);
    }

    private static async Task Speak(
        string animal, HttpClient farm, SemaphoreSlim door, TextWriter output, Action pause)
    {
        var sound = await farm.GetStringAsync($"/animals/{animal}");

        await door.WaitAsync();
        try
        {
            Letters.Print($"The {animal} says \"{sound}\".", output, pause);
        }
        finally
        {
            door.Release();
        }
    }
    #endregion
}
