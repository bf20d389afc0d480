#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class InlineContinuation
{
    public static void Main() => new EventLoop().Run(() => Compare(Console.Out));

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
