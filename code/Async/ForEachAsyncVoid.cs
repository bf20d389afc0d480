#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class ForEachAsyncVoid
{
    public static void Main() => Simulation.Run(clock => Compare(Console.Out, clock));

    #region foreach-async-void
    public static async Task Compare(TextWriter output, TimeProvider clock)
    {
        List<string> animals = ["cow", "pig", "chicken"];

        var fed = new List<string>();
        animals.ForEach(async animal => await Feed(animal, fed, clock));
        output.WriteLine($"ForEach came back, {fed.Count} fed");

        fed = [];
        await Task.WhenAll(animals.Select(animal => Feed(animal, fed, clock)));
        output.WriteLine($"WhenAll came back, {fed.Count} fed");
    }

    private static async Task Feed(string animal, List<string> fed, TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), clock);
        fed.Add(animal);
    }
    #endregion
}
