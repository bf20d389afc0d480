#!/usr/bin/env dotnet
namespace Threads;

public static class LockKinds
{
    public static void Main() => Compare(Console.Out);

    #region lock-kinds
    public static void Compare(TextWriter output)
    {
        var door = new object();
        EnterAndDie(() => Monitor.Enter(door));
        output.WriteLine($"Monitor: {Ask(() => Monitor.TryEnter(door))}");

        var gate = new Lock();
        EnterAndDie(() => gate.Enter());
        output.WriteLine($"Lock: {Ask(() => gate.TryEnter())}");

        using var places = new SemaphoreSlim(1);
        EnterAndDie(() => places.Wait());
        output.WriteLine($"SemaphoreSlim: {Ask(() => places.Wait(0))}");

        using var mutex = new Mutex();
        EnterAndDie(() => mutex.WaitOne());
        output.WriteLine($"Mutex: {Ask(() => mutex.WaitOne(0))}");
    }
    #endregion

    #region lock-kinds-helpers
    private static void EnterAndDie(Action enter)
    {
        var thread = new Thread(() => enter());
        thread.Start();
        thread.Join();
    }

    private static string Ask(Func<bool> tryEnter)
    {
        try
        {
            return tryEnter() ? "free" : "still taken";
        }
        catch (AbandonedMutexException)
        {
            return "mine now, and I was told that its owner died";
        }
    }
    #endregion
}
