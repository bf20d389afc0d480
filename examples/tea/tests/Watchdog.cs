using System.Diagnostics;
using System.Globalization;

namespace Proving;

/// <summary>Ends a proof run in which a test does not come to its end, and says which test it is.</summary>
internal static class Watchdog
{
    /// <summary>How many seconds a test may take that says nothing about it.</summary>
    public const int Patience = 60;

    private static readonly Lock Gate = new();

    // A thread of its own: the test may hold all threads of the pool.
    private static readonly AutoResetEvent Changed = new(false);

    private static (string Test, int Seconds)? _running;

    private static Thread? _dog;

    /// <param name="test">Full name of the test that begins.</param>
    /// <param name="seconds">How long it may take.</param>
    public static void Watch(string test, int seconds)
    {
        lock (Gate)
        {
            _running = (test, seconds);
            if (_dog is null)
            {
                _dog = new Thread(Run) { IsBackground = true, Name = nameof(Watchdog) };
                _dog.Start();
            }
        }

        Changed.Set();
    }

    public static void Leave()
    {
        lock (Gate)
        {
            _running = null;
        }

        Changed.Set();
    }

    private static void Run()
    {
        while (true)
        {
            var seen = Running;
            var limit = seen is { } running ? TimeSpan.FromSeconds(running.Seconds) : Timeout.InfiniteTimeSpan;
            if (!Changed.WaitOne(limit) && Running == seen && seen is { } late)
            {
                File.WriteAllText(
                    Path.Combine(Records.Root!, "late"),
                    string.Create(CultureInfo.InvariantCulture, $"{late.Seconds} {late.Test}")
                );
                // The test would not let the process end.
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    private static (string Test, int Seconds)? Running
    {
        get
        {
            lock (Gate)
            {
                return _running;
            }
        }
    }
}
