#!/usr/bin/env dotnet
namespace Background;

public static class Forgotten
{
    public static void Main() => Run(Console.Out);

    #region forgotten
    public static void Visit(Task hay, TextWriter output)
    {
        _ = Feed(hay);
        output.WriteLine("The visitor has left.");
    }

    public static async Task Feed(Task hay)
    {
        await hay;
        throw new InvalidOperationException("The trough is broken.");
    }
    #endregion

    #region forgotten-run
    public static void Run(TextWriter output)
    {
        TaskScheduler.UnobservedTaskException += (_, unobserved) =>
            output.WriteLine($"Unobserved: {unobserved.Exception.InnerException!.Message}");

        var hay = new TaskCompletionSource();
        Visit(hay.Task, output);
        hay.SetResult();
        output.WriteLine("The feeding has failed.");

        GC.Collect();
        GC.WaitForPendingFinalizers();
        output.WriteLine("The program ends as if all were well.");
    }
    #endregion
}
