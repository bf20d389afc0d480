#!/usr/bin/env dotnet
namespace Async;

public static class LockByHand
{
    // Ends with an unhandled exception and a stack trace.
    public static Task Main() => Visit(Console.Out);

    #region lock-by-hand
    public static async Task Ask(Task<string> answer, TextWriter output)
    {
        var door = new object();
        Monitor.Enter(door);
        output.WriteLine("the door is locked");
        output.WriteLine(await answer);
        Monitor.Exit(door);
    }

    public static Task Visit(TextWriter output)
    {
        var answer = new TaskCompletionSource<string>();
        var visit = Ask(answer.Task, output);
        new Thread(() => answer.SetResult("Moo!")).Start();
        return visit;
    }
    #endregion
}
