#!/usr/bin/env dotnet
namespace Threads;

public static class FirstThread
{
    public static void Main() => Run(Console.Out);

    #region first-thread
    public static void Run(TextWriter output)
    {
        output.WriteLine("Main: I ask Ann for help.");

        var ann = new Thread(() => output.WriteLine("Ann: I work on a thread of my own."));
        ann.Start();
        ann.Join();

        output.WriteLine("Main: Ann has finished.");
    }
    #endregion
}
