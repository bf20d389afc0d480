#!/usr/bin/env dotnet
#:include Workers.cs
using System.Collections.Concurrent;

namespace Threads;

public static class RepairedCount
{
    public static void Main()
    {
        CountWithLock(Console.Out);
        CountWithInterlocked(Console.Out);
        using var letterBox = new BlockingCollection<int>();
        CountWithOwner(letterBox, Console.Out);
    }

    #region counted-with-lock
    public sealed class Basket
    {
        private readonly Lock _door = new();

        public int Eggs { get; private set; }

        public void Add()
        {
            lock (_door)
            {
                Eggs++;
            }
        }
    }

    public static void CountWithLock(TextWriter output)
    {
        var basket = new Basket();

        Workers.RunAll(["Ann", "Bob"], name => basket.Add());

        output.WriteLine($"With a lock: {basket.Eggs}");
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

        // Without this line the owner would wait for the next letter for ever.
        letterBox.CompleteAdding();
        owner.Join();
        output.WriteLine($"With one owner: {eggs}");
    }
    #endregion
}
