#!/usr/bin/env dotnet
namespace Async;

public static class AsyncVoid
{
    // Ends with an unhandled exception and a stack trace, in spite of the try.
    public static void Main()
    {
        Visit(Console.Out);
        // Only the exception can end this program.
        Thread.Sleep(Timeout.Infinite);
    }

    #region async-void
    public static void Grumble() => throw new InvalidOperationException("No hay!");

    public static async void GrumbleLater(Task morning)
    {
        await morning;
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
    public static void Visit(TextWriter output)
    {
        var morning = new TaskCompletionSource();
        Listen(Grumble, output);
        Listen(() => GrumbleLater(morning.Task), output);
        morning.SetResult();
    }
    #endregion
}
