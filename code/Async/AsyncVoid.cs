#!/usr/bin/env dotnet
namespace Async;

public static class AsyncVoid
{
    // Ends with an unhandled exception and a stack trace, in spite of the try.
    public static Task Main() => Visit(Console.Out);

    #region async-void
    public static void Grumble() => throw new InvalidOperationException("No hay!");

    public static async void GrumbleLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("Still no hay!");
    }

    public static void Listen(Action grumble, TextWriter output)
    {
        try
        {
            grumble();
            output.WriteLine("nothing to catch");
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine($"caught: {exception.Message}");
        }
    }
    #endregion

    #region async-void-run
    public static async Task Visit(TextWriter output)
    {
        Listen(Grumble, output);
        Listen(GrumbleLater, output);
        // A wait without end: only the exception can end this program.
        await Task.Delay(Timeout.InfiniteTimeSpan);
    }
    #endregion
}
