#!/usr/bin/env dotnet
#:include Workers.cs
namespace Threads;

public static class LockOrder
{
    public static void Main(string[] args)
    {
        if (args is ["proof"])
        {
            Prove(Console.Out);
            return;
        }

        Console.WriteLine("Ann and Bob wait for each other. End it with Ctrl+C.");
        using var bothHoldOne = new Barrier(2);
        foreach (var thread in StartBoth(new Lock(), new Lock(), bothHoldOne, Console.Out))
        {
            thread.Join();
        }
    }

    #region lock-order
    public static List<Thread> StartBoth(Lock pan, Lock spoon, Barrier bothHoldOne, TextWriter output) =>
    [
        Workers.Start("Ann", () => Cook("Ann", pan, spoon, bothHoldOne, output), output),
        Workers.Start("Bob", () => Cook("Bob", spoon, pan, bothHoldOne, output), output),
    ];

    public static void Cook(string name, Lock first, Lock second, Barrier bothHoldOne, TextWriter output)
    {
        lock (first)
        {
            bothHoldOne.SignalAndWait();
            lock (second)
            {
                output.WriteLine($"{name} is cooking.");
            }
        }
    }
    #endregion

    #region lock-order-proof
    public static void Prove(TextWriter output)
    {
        var pan = new Lock();
        var spoon = new Lock();
        using var bothHoldOne = new Barrier(3);
        var cooks = StartBoth(pan, spoon, bothHoldOne, output);

        // From here on Ann holds the pan and Bob holds the spoon.
        bothHoldOne.SignalAndWait();
        output.WriteLine($"Can anybody take the pan? {pan.TryEnter()}");
        output.WriteLine($"Can anybody take the spoon? {spoon.TryEnter()}");

        // Ann is made to give up, which frees her pan: only now can Bob continue.
        cooks[0].Interrupt();
        cooks[0].Join();
        cooks[1].Join();
    }
    #endregion
}
