#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;

namespace Threads;

public static class NumberReused
{
    public static void Main() => Inherit(Console.Out);

    #region number-reused
    public static void Inherit(TextWriter output)
    {
        var inherits = false;
        while (!inherits)
        {
            var door = new object();
            EnterAndDie(door);

            // The number of a dead thread is free again when its object has been collected.
            GC.Collect();
            GC.WaitForPendingFinalizers();

            var stranger = new Thread(() => inherits = Monitor.IsEntered(door));
            stranger.Start();
            stranger.Join();
        }

        output.WriteLine("A new thread holds the door, and has never asked for it.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void EnterAndDie(object door)
    {
        var owner = new Thread(() => Monitor.Enter(door));
        owner.Start();
        owner.Join();
    }
    #endregion
}
