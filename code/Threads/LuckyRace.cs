#!/usr/bin/env dotnet
#:include Measurement.cs
#:include Workers.cs
namespace Threads;

public static class LuckyRace
{
    public static void Main(string[] args)
    {
        const int Runs = 20;
        var plain = Enumerable.Range(0, Runs).Select(_ => CountPlain(1_000_000)).ToList();
        var interlocked = Enumerable.Range(0, Runs).Select(_ => CountInterlocked(1_000_000)).ToList();
        Measurement.Report("LuckyRace", args,
            $"4 threads add 1 to the same number, 1,000,000 times each; {Runs} runs",
            $"eggs++: nothing was lost in {plain.Count(eggs => eggs == 4_000_000)} of {Runs} runs; " +
                $"smallest number {plain.Min():N0}",
            "Interlocked.Increment: nothing was lost in " +
                $"{interlocked.Count(eggs => eggs == 4_000_000)} of {Runs} runs");
    }

    #region lucky-race
    public static int CountPlain(int times)
    {
        var eggs = 0;
        Workers.RunAll(["Ann", "Bob", "Cleo", "Dan"], name =>
        {
            for (var i = 0; i < times; i++)
            {
                eggs++;
            }
        });
        return eggs;
    }
    #endregion

    #region lucky-race-cured
    public static int CountInterlocked(int times)
    {
        var eggs = 0;
        Workers.RunAll(["Ann", "Bob", "Cleo", "Dan"], name =>
        {
            for (var i = 0; i < times; i++)
            {
                Interlocked.Increment(ref eggs);
            }
        });
        return eggs;
    }
    #endregion
}
