#!/usr/bin/env dotnet
namespace Async;

public static class Starvation
{
    public static void Main() => Run(Console.Out);

    #region starvation
    private static void AskAndWait(Task farm, CountdownEvent waiting)
    {
        var answer = Ask(farm);
        waiting.Signal();
        // This thread waits for the rest of Ask, and the rest of Ask waits for a thread.
        answer.Wait();
    }

    private static async Task Ask(Task farm)
    {
        await farm;
    }
    #endregion

    #region starvation-run
    public static void Run(TextWriter output)
    {
        var threads = Environment.ProcessorCount;
        ThreadPool.SetMaxThreads(threads, threads);

        var farm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var waiting = new CountdownEvent(threads);
        var visitors = Enumerable.Range(0, threads)
            .Select(_ => Task.Run(() => AskAndWait(farm.Task, waiting)))
            .ToArray();
        waiting.Wait();
        ThreadPool.GetMaxThreads(out var most, out _);
        output.WriteLine($"does every thread that the pool may have wait? {ThreadPool.ThreadCount == most}");

        farm.SetResult();
        var answered = visitors.Count(visitor => visitor.IsCompleted);
        output.WriteLine($"the farm has answered, and {answered} visitors know it");
        output.WriteLine($"do all answers wait for a thread? {ThreadPool.PendingWorkItemCount == threads}");

        ThreadPool.SetMaxThreads(threads + 1, threads + 1);
        Task.WaitAll(visitors);
        output.WriteLine("one more thread, and every visitor knows it");
    }
    #endregion
}
