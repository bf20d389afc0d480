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

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private static (string Test, int Seconds, int? Idle)? _running;

    private static Thread? _dog;

    /// <param name="test">Full name of the test that begins.</param>
    /// <param name="seconds">How long it may take.</param>
    /// <param name="idle">After how many seconds it ends if it does nothing any more; null if it may wait.</param>
    public static void Watch(string test, int seconds, int? idle = null)
    {
        lock (Gate)
        {
            _running = (test, seconds, idle);
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
            if (Running is not { } running)
            {
                Changed.WaitOne();
            }
            else if (Late(running) is { } late)
            {
                File.WriteAllText(Path.Combine(Records.Root!, "late"), $"{late} {running.Test}");
                EndChildren();
                // The test would not let the process end.
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    /// <returns>After how many seconds the test was given up, or that it was idle; null if it has ended.</returns>
    private static string? Late((string Test, int Seconds, int? Idle) running)
    {
        var limit = TimeSpan.FromSeconds(running.Seconds);
        if (running.Idle is not { } patience)
        {
            return !Changed.WaitOne(limit) && Running == running ? Seconds(running.Seconds) : null;
        }

        var (watch, idleness) = (Stopwatch.StartNew(), new Idleness());
        while (!Changed.WaitOne(Look) && Running == running)
        {
            if (idleness.Lasts() && watch.Elapsed.TotalSeconds >= patience)
            {
                return "idle";
            }

            if (watch.Elapsed >= limit)
            {
                return Seconds(running.Seconds);
            }
        }

        return null;
    }

    // Elsewhere nobody tells which they are, and they go on.
    private static void EndChildren()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var lists = Directory.GetDirectories("/proc/self/task").Select(thread => Path.Combine(thread, "children"));
        foreach (var id in lists.Where(File.Exists).SelectMany(list => File.ReadAllText(list).Split(' ')))
        {
            try
            {
                Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture)).Kill(entireProcessTree: true);
            }
            // It has just ended, or the list ends with a space.
            catch (Exception exception)
                when (exception is ArgumentException or FormatException or InvalidOperationException) { }
        }
    }

    private static string Seconds(int seconds) => seconds.ToString(CultureInfo.InvariantCulture);

    private static (string Test, int Seconds, int? Idle)? Running
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
