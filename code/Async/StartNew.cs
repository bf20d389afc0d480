#!/usr/bin/env dotnet
namespace Async;

public static class StartNew
{
    public static Task Main() => Compare(Console.Out);

    #region start-new
    public static async Task Compare(TextWriter output)
    {
        var hay = new TaskCompletionSource();
        var start = Task.Factory.StartNew(() => Feed(hay.Task));
        var run = Task.Run(() => Feed(hay.Task));

        var feeding = await start;
        output.WriteLine($"StartNew has ended, and the cow is fed: {feeding.IsCompleted}");
        output.WriteLine($"Task.Run has ended: {run.IsCompleted}");

        hay.SetResult();
        await Task.WhenAll(start.Unwrap(), run);
        output.WriteLine("With hay, both cows are fed.");
    }

    private static async Task Feed(Task hay) => await hay;
    #endregion
}
