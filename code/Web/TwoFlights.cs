#!/usr/bin/env dotnet
using System.Collections.Concurrent;

namespace Web;

public static class TwoFlights
{
    public static void Main()
    {
        AskForValues(Console.Out);
        AskForLazies(Console.Out);
    }

    #region two-flights
    public static void AskForValues(TextWriter output)
    {
        var started = 0;
        using var bothAreInside = new Barrier(2);
        var flights = new ConcurrentDictionary<string, int>();

        var used = AskTwice(() => flights.GetOrAdd("cow", animal =>
        {
            bothAreInside.SignalAndWait();
            return Interlocked.Increment(ref started);
        }));
        output.WriteLine($"Values: {started} started, {used} used.");
    }

    // Ann and Bob ask at the same time. The result tells how many different flights they got.
    private static int AskTwice(Func<int> ask)
    {
        var (anns, bobs) = (0, 0);
        var ann = new Thread(() => anns = ask());
        var bob = new Thread(() => bobs = ask());
        ann.Start();
        bob.Start();
        ann.Join();
        bob.Join();
        return new[] { anns, bobs }.Distinct().Count();
    }
    #endregion

    #region one-flight
    public static void AskForLazies(TextWriter output)
    {
        var started = 0;
        using var bothAreInside = new Barrier(2);
        var flights = new ConcurrentDictionary<string, Lazy<int>>();

        var used = AskTwice(() => flights.GetOrAdd("cow", animal =>
        {
            bothAreInside.SignalAndWait();
            return new Lazy<int>(() => Interlocked.Increment(ref started));
        }).Value);
        output.WriteLine($"Lazies: {started} started, {used} used.");
    }
    #endregion
}
