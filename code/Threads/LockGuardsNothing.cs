#!/usr/bin/env dotnet
namespace Threads;

public static class LockGuardsNothing
{
    public static void Main() => Try(["a brown egg", "a white egg"], Console.Out);

    #region lock-guards-nothing
    public static void Try(List<string> eggs, TextWriter output)
    {
        lock (eggs)
        {
            output.WriteLine($"I hold the lock on the eggs. Eggs: {eggs.Count}");

            var fox = new Thread(() =>
            {
                eggs.Clear();
                output.WriteLine("Fox: I did not ask for a lock.");
            });
            fox.Start();
            fox.Join();

            output.WriteLine($"I still hold it. Eggs: {eggs.Count}");
        }
    }
    #endregion
}
