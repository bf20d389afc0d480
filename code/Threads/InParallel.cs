#!/usr/bin/env dotnet
#:include Measurement.cs
#:include Workers.cs
using System.Diagnostics;

namespace Threads;

public static class InParallel
{
    public static void Main(string[] args)
    {
        Compare(10_000, Console.Out);

        const int Limit = 1_000_000;
        CountInTurn(Limit);
        CountTogether(Limit);
        Measurement.Report("InParallel", args,
            $"count the primes below {Limit:N0}, twice; the best of nine runs",
            $"one after the other: {Best(() => CountInTurn(Limit))}",
            $"on two threads: {Best(() => CountTogether(Limit))}");
    }

    private static string Best(Func<int> count)
    {
        var (clock, processors) = Enumerable.Range(0, 9).Select(_ => Measure(count)).Min();
        return $"{clock.TotalMilliseconds:N0} ms by the clock, " +
            $"{processors.TotalMilliseconds:N0} ms of work done by the processors";
    }

    private static (TimeSpan Clock, TimeSpan Processors) Measure(Func<int> count)
    {
        var (start, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        count();
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - worked);
    }

    #region in-parallel
    public static void Compare(int limit, TextWriter output)
    {
        output.WriteLine($"One after the other: {CountInTurn(limit)} primes");
        output.WriteLine($"On two threads: {CountTogether(limit)} primes");
    }

    public static int CountInTurn(int limit) => CountPrimes(limit) + CountPrimes(limit);

    public static int CountTogether(int limit)
    {
        var found = 0;
        Workers.RunAll(["Ann", "Bob"], name => Interlocked.Add(ref found, CountPrimes(limit)));
        return found;
    }
    #endregion

    #region count-primes
    private static int CountPrimes(int limit) => Enumerable.Range(2, limit - 2).Count(IsPrime);

    private static bool IsPrime(int number)
    {
        for (var divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }
    #endregion
}
