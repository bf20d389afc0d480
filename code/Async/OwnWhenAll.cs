#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class OwnWhenAll
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Compare(Console.Out));
    }

    #region own-when-all
    public static Task<T[]> All<T>(params Task<T>[] tasks)
    {
        var all = new TaskCompletionSource<T[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        var results = new T[tasks.Length];
        var missing = tasks.Length;
        Exception? failure = null;
        var collecting = Enumerable.Range(0, tasks.Length).Select(Collect).ToList();
        return collecting.Count == 0 ? Task.FromResult(results) : all.Task;

        async Task Collect(int place)
        {
            try
            {
                results[place] = await tasks[place];
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            if (Interlocked.Decrement(ref missing) == 0)
            {
                _ = failure is null ? all.TrySetResult(results) : all.TrySetException(failure);
            }
        }
    }
    #endregion

    #region inline-continuation
    public static async Task Compare(TextWriter output)
    {
        await Answer(new TaskCompletionSource(), output);
        await Answer(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), output);
    }

    private static async Task Answer(TaskCompletionSource answer, TextWriter output)
    {
        var rest = Listen(answer.Task, output);
        output.WriteLine("calling SetResult");
        answer.SetResult();
        output.WriteLine("SetResult has returned");
        await rest;
    }

    private static async Task Listen(Task answer, TextWriter output)
    {
        await answer;
        output.WriteLine("the rest of Listen");
    }
    #endregion
}
