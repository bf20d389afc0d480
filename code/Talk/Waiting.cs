#!/usr/bin/env dotnet
namespace Talk;

public static class Waiting
{
    public static Task Main() => TakeTurns(Console.Out);

    #region await-talking
    public static async Task Listen(Task<string> answer, TextWriter output)
    {
        output.WriteLine("    body: I ask the cow");
        var sound = await answer;
        output.WriteLine($"    body: I heard {sound}");
    }
    #endregion

    #region await-turns
    public static async Task TakeTurns(TextWriter output)
    {
        var cow = new TaskCompletionSource<string>();
        output.WriteLine("caller: I call");
        var visit = Listen(cow.Task, output);
        output.WriteLine("caller: I have called");
        output.WriteLine("cow: Moo!");
        cow.SetResult("Moo!");
        await visit;
        output.WriteLine("caller: I am done");
    }
    #endregion
}
