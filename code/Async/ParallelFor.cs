#!/usr/bin/env dotnet
namespace Async;

public static class ParallelFor
{
    public static void Main() => CountPrimes(Console.Out);

    #region parallel-for
    public static void CountPrimes(TextWriter output)
    {
        const int Parts = 4, Size = 2_500;

        var found = new int[Parts];
        Parallel.For(0, Parts, part =>
        {
            var numbers = Enumerable.Range(part * Size, Size);
            found[part] = numbers.Count(IsPrime);
        });
        output.WriteLine($"Parallel.For found {found.Sum()} primes.");

        var primes = Enumerable.Range(0, Parts * Size).AsParallel().Count(IsPrime);
        output.WriteLine($"AsParallel found {primes} primes.");
    }
    #endregion

    public static bool IsPrime(int number)
    {
        for (var divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
            {
                return false;
            }
        }

        return number > 1;
    }
}
