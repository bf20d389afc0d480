#!/usr/bin/env dotnet
#:include RadPrint.cs
namespace Concurrency;

public static class AnimalsSequential
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Visit(farm, Console.Out, () => Thread.Sleep(45), TimeProvider.System);
    }

    #region animals-sequential
    public static async Task Visit(HttpClient farm, TextWriter output, Action pause, TimeProvider clock)
    {
        string[] animals = ["cow", "pig", "chicken"];
        var start = clock.GetTimestamp();
        foreach (var animal in animals)
        {
            var sound = await farm.GetStringAsync($"/animals/{animal}");
            RadPrint.WriteLine($"The {animal} says \"{sound}\".", output, pause);
        }

        output.WriteLine($"The visit took {clock.GetElapsedTime(start).TotalSeconds:F0} seconds.");
    }
    #endregion
}
