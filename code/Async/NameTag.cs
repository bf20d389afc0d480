#!/usr/bin/env dotnet
namespace Async;

public static class NameTag
{
    public static async Task Main()
    {
        await Visit(Console.Out);
        await ComeBack(Console.Out);
    }

    #region tag-flows-down
    private static readonly AsyncLocal<string> Tag = new();

    public static async Task Visit(TextWriter output)
    {
        Tag.Value = "Ann";
        Log("in the method", output);
        await Task.Yield();
        Log("after an await", output);
        await Task.Run(() => Log("in a task", output));
    }

    private static void Log(string place, TextWriter output)
    {
        output.WriteLine($"{place}: {Tag.Value}");
    }
    #endregion

    #region tag-stays-down
    public static async Task ComeBack(TextWriter output)
    {
        Tag.Value = "Ann";
        await ChangeLater("Bob", output);
        Log("back from the async method", output);
        Change("Bob", output);
        Log("back from the ordinary method", output);
    }

    private static async Task ChangeLater(string name, TextWriter output)
    {
        Tag.Value = name;
        await Task.Yield();
        Log("in the async method", output);
    }

    private static void Change(string name, TextWriter output)
    {
        Tag.Value = name;
        Log("in the ordinary method", output);
    }
    #endregion
}
