#!/usr/bin/env dotnet
namespace Coroutines;

public static class YieldInsideLock
{
    public static void Main() => ParkAndLook(Console.Out);

    #region parked-with-lock
    public static IEnumerable<int> Countdown(int start, object gate)
    {
        lock (gate)
        {
            for (var number = start; number > 0; number--)
            {
                yield return number;
            }
        }
    }
    #endregion

    #region parked-with-lock-look
    public static void ParkAndLook(TextWriter output)
    {
        var gate = new object();
        var walk = Countdown(3, gate).GetEnumerator();
        output.WriteLine($"before the first step, another thread may enter: {AnotherThreadMayEnter(gate)}");
        walk.MoveNext();
        output.WriteLine($"while it is parked, another thread may enter: {AnotherThreadMayEnter(gate)}");
        walk.Dispose();
        output.WriteLine($"after Dispose, another thread may enter: {AnotherThreadMayEnter(gate)}");
    }
    #endregion

    #region parked-with-lock-visitor
    private static bool AnotherThreadMayEnter(object gate)
    {
        var entered = false;
        var visitor = new Thread(() =>
        {
            entered = Monitor.TryEnter(gate);
            if (entered)
            {
                Monitor.Exit(gate);
            }
        });
        visitor.Start();
        visitor.Join();
        return entered;
    }
    #endregion
}
