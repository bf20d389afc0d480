#!/usr/bin/env dotnet
#:include Workers.cs
namespace Threads;

public static class LockOrderRepaired
{
    public static void Main()
    {
        foreach (var thread in StartBoth(new Lock(), new Lock(), Console.Out))
        {
            thread.Join();
        }
    }

    #region lock-order-repaired
    public static List<Thread> StartBoth(Lock pan, Lock spoon, TextWriter output) =>
    [
        Workers.Start("Ann", () => Cook("Ann", pan, spoon, output), output),
        Workers.Start("Bob", () => Cook("Bob", pan, spoon, output), output),
    ];

    private static void Cook(string name, Lock first, Lock second, TextWriter output)
    {
        lock (first)
        {
            lock (second)
            {
                output.WriteLine($"{name} is cooking.");
            }
        }
    }
    #endregion
}
