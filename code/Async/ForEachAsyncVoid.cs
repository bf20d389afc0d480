#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class ForEachAsyncVoid
{
    public static void Main() => Simulation.Run(clock => Evening(Console.Out, clock));

    #region foreach-async-void
    public static void FeedAndForget(
        List<string> animals, Func<string, Task<string>> feed, TextWriter output)
    {
        animals.ForEach(async animal => output.WriteLine($"  {await feed(animal)}"));
        output.WriteLine("  done");
    }

    public static async Task FeedAll(
        List<string> animals, Func<string, Task<string>> feed, TextWriter output)
    {
        var fed = await Task.WhenAll(animals.Select(feed));
        output.WriteLine($"  {string.Join(", ", fed)}");
        output.WriteLine("  done");
    }
    #endregion

    #region foreach-async-void-run
    public static async Task Evening(TextWriter output, TimeProvider clock)
    {
        List<string> animals = ["cow", "pig", "chicken"];
        output.WriteLine("ForEach:");
        FeedAndForget(animals, Feed, output);
        await Task.Delay(TimeSpan.FromSeconds(2), clock);
        output.WriteLine("WhenAll:");
        await FeedAll(animals, Feed, output);

        async Task<string> Feed(string animal)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
            return $"the {animal} is fed";
        }
    }
    #endregion
}
