#!/usr/bin/env dotnet
#:include Workers.cs
using System.Collections.Concurrent;

namespace Threads;

public static class RepairedCount
{
    public static void Main()
    {
        CountWithLock(new Lock(), () => Thread.Yield(), Console.Out);
        CountWithInterlocked(Console.Out);
        using var letterBox = new BlockingCollection<int>();
        CountWithOwner(letterBox, Console.Out);
    }

    #region counted-with-lock
    public static void CountWithLock(Lock basket, Action pause, TextWriter output)
    {
        var eggs = 0;

        Workers.RunAll(["Ann", "Bob"], name =>
        {
            lock (basket)
            {
                var seen = eggs;
                pause();
                eggs = seen + 1;
            }
        });

        output.WriteLine($"With a lock: {eggs}");
    }
    #endregion

    #region counted-with-interlocked
    public static void CountWithInterlocked(TextWriter output)
    {
        var eggs = 0;

        Workers.RunAll(["Ann", "Bob"], name => Interlocked.Increment(ref eggs));

        output.WriteLine($"With Interlocked: {eggs}");
    }
    #endregion

    #region counted-with-owner
    public static void CountWithOwner(BlockingCollection<int> letterBox, TextWriter output)
    {
        var eggs = 0;
        var owner = new Thread(() =>
        {
            foreach (var found in letterBox.GetConsumingEnumerable())
            {
                eggs += found;
            }
        });
        owner.Start();

        Workers.RunAll(["Ann", "Bob"], name => letterBox.Add(1));

        letterBox.CompleteAdding();
        owner.Join();
        output.WriteLine($"With one owner: {eggs}");
    }
    #endregion
}
