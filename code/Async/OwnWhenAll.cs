#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class OwnWhenAll
{
    public static void Main() => Simulation.Run(clock => Visit(Console.Out, clock));

    #region own-when-all
    public static async Task<T[]> All<T>(params Task<T>[] tasks)
    {
        foreach (var task in tasks)
        {
            try
            {
                await task;
            }
            catch
            {
                // Its turn comes when all have ended.
            }
        }

        // A failure counts for more than a cancellation.
        if (tasks.FirstOrDefault(task => task.IsFaulted) is { } failed)
        {
            await failed;
        }

        var results = new T[tasks.Length];
        for (var i = 0; i < tasks.Length; i++)
        {
            results[i] = await tasks[i];
        }

        return results;
    }
    #endregion

    #region own-when-all-run
    public static async Task Visit(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var answers = await All(Ask("cow", 5), Ask("pig", 2));
        output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: {string.Join(", ", answers)}");

        async Task<string> Ask(string animal, int seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), clock);
            return $"the {animal}";
        }
    }
    #endregion
}
