#!/usr/bin/env dotnet
#:include Letters.cs
namespace Async;

public static class AnimalsOrdered
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Listen(farm, Console.Out, () => Thread.Sleep(40));
    }

    #region animals-ordered
    public static async Task Listen(HttpClient farm, TextWriter output, Action pause)
    {
        string[] animals = ["cow", "pig", "chicken"];
        var calls = animals.Select(animal => farm.GetStringAsync($"/animals/{animal}"));
        var sounds = await Task.WhenAll(calls);

        foreach (var (animal, sound) in animals.Zip(sounds))
        {
            Letters.Print($"The {animal} says \"{sound}\".", output, pause);
        }
    }
    #endregion
}
