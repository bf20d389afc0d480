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
        var ann = Visit("Ann", () => flight ??= Fly(landing.Task, output), output);
        var bob = Visit("Bob", () => flight ??= Fly(landing.Task, output), output);
        landing.SetResult();
        await Task.WhenAll(ann, bob);
    }

    private static async Task Visit(string name, Func<Task> share, TextWriter output)
    {
        Visitor.Value = name;
        output.WriteLine($"{name} comes");
        await share();
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
        var ann = Visit("Ann", () => flight ??= Start(() => Fly(landing.Task, output)), output);
        var bob = Visit("Bob", () => flight ??= Start(() => Fly(landing.Task, output)), output);
        landing.SetResult();
        await Task.WhenAll(ann, bob);
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
