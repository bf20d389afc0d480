#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class ConfigureAwaits
{
    public static void Main() => Simulation.Run(clock => Walk(Console.Out, clock));

    #region configure-await
    public static async Task Walk(TextWriter output, TimeProvider clock)
    {
        output.WriteLine($"before: {Place()}");
        await Leave(Task.CompletedTask, output);
        await Leave(Task.Delay(TimeSpan.FromSeconds(1), clock), output);
        output.WriteLine($"back in the caller: {Place()}");
    }

    private static async Task Leave(Task task, TextWriter output)
    {
        var finished = task.IsCompleted ? "a finished" : "an unfinished";
        await task.ConfigureAwait(false);
        output.WriteLine($"after {finished} task: {Place()}");
    }

    private static string Place() => SynchronizationContext.Current is null ? "on the thread pool" : "on the loop";
    #endregion
}
