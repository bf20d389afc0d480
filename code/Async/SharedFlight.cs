#!/usr/bin/env dotnet
namespace Async;

public static class SharedFlight
{
    public static async Task Main()
    {
        await Share(Console.Out);
        await ShareWithoutTag(Console.Out);
    }

    #region shared-flight
    private static readonly AsyncLocal<string> Visitor = new();

    public static async Task Share(TextWriter output)
    {
        Task? flight = null;
        var landing = new TaskCompletionSource();
        var ann = Visit("Ann", Board, output);
        var bob = Visit("Bob", Board, output);
        landing.SetResult();
        await Task.WhenAll(ann, bob);

        Task Board() => flight ??= Fly(landing.Task, output);
    }

    private static async Task Visit(string name, Func<Task> board, TextWriter output)
    {
        Visitor.Value = name;
        output.WriteLine($"{name} comes");
        await board();
    }

    private static async Task Fly(Task landing, TextWriter output)
    {
        await landing;
        output.WriteLine($"the flight runs as {Visitor.Value ?? "nobody"}");
    }
    #endregion

    #region flight-without-tag
    public static async Task ShareWithoutTag(TextWriter output)
    {
        Task? flight = null;
        var landing = new TaskCompletionSource();
        var ann = Visit("Ann", Board, output);
        var bob = Visit("Bob", Board, output);
        landing.SetResult();
        await Task.WhenAll(ann, bob);

        Task Board() => flight ??= Start(() => Fly(landing.Task, output));
    }

    private static Task Start(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }
    #endregion
}
