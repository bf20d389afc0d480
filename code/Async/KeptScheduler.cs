#!/usr/bin/env dotnet
namespace Async;

public static class KeptScheduler
{
    public static async Task Main() => await Enter(Console.Out);

    #region kept-scheduler
    public static async Task Enter(TextWriter output)
    {
        // A pen with one place: the tasks started in it run one at a time.
        var pen = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
        await Task.Factory.StartNew(
            () => Walk(pen, output),
            CancellationToken.None,
            TaskCreationOptions.None,
            pen).Unwrap();
    }

    private static async Task Walk(TaskScheduler pen, TextWriter output)
    {
        await Task.Yield();
        output.WriteLine($"after an await, still in the pen? {TaskScheduler.Current == pen}");

        // As ConfigureAwait(false), and it steps aside for certain.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        output.WriteLine($"without the context, still in the pen? {TaskScheduler.Current == pen}");
    }
    #endregion
}
