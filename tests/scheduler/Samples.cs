using Threads;

namespace Scheduler.Tests;

/// <summary>Small programs that the tests of the scheduler try.</summary>
public static class Samples
{
    private static int _calls;

    public static string Plain() => Both(count => count.Plain());

    public static string LockedRead() => Both(count => count.LockedRead());

    public static string LockedUpdate() => Both(count => count.LockedUpdate());

    /// <summary>What static fields hold at first is there in each schedule.</summary>
    public static string CountCalls() => $"{++_calls}";

    public static string TakeTwo(bool sameOrder)
    {
        var (pan, spoon) = (new Lock(), new object());
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            if (name == "Ann" || sameOrder)
            {
                lock (pan)
                {
                    lock (spoon) { }
                }
            }
            else
            {
                lock (spoon)
                {
                    lock (pan) { }
                }
            }
        });
        return "both ate";
    }

    public static string Throw()
    {
        var eggs = 0;
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            if (eggs++ == 1)
            {
                throw new InvalidOperationException($"{name} breaks an egg.");
            }
        });
        return "whole";
    }

    public static string Spin()
    {
        var stop = false;
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            while (name == "Ann" && !stop) { }

            stop = true;
        });
        return "stopped";
    }

    public static string LookAtLock()
    {
        var (door, taken) = (new Lock(), false);
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            if (name == "Ann")
            {
                lock (door) { }
            }
            else if (door.TryEnter())
            {
                door.Exit();
            }
            else
            {
                taken = true;
            }
        });
        return taken ? "taken" : "free";
    }

    /// <summary>Ends while a thread still runs, which then waits for ever.</summary>
    public static string LeaveBehind()
    {
        var places = new SemaphoreSlim(0);
        var ann = new Thread(() => places.Wait()) { Name = "Ann" };
        ann.Start();
        return "left";
    }

    public static string Rounds()
    {
        var (eggs, afterwards) = (0, 0);
        using var meeting = new Barrier(2, _ => afterwards = eggs);
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            Interlocked.Increment(ref eggs);
            meeting.SignalAndWait();
        });
        return $"{afterwards}";
    }

    public static string Elements()
    {
        int[] eggs = [0];
        Workers.RunAll(["Ann", "Bob"], name =>
        {
            var seen = eggs[0];
            eggs[0] = seen + 1;
        });
        return $"{eggs[0]}";
    }

    public static string Addresses()
    {
        int[] eggs = [0];
        Workers.RunAll(["Ann", "Bob"], name => eggs[0]++);
        return $"{eggs[0]}";
    }

    /// <summary>Each thread starts the next before it does anything that others can notice.</summary>
    public static string StartNested()
    {
        var eggs = 0;
        var ann = new Thread(() =>
        {
            var bob = new Thread(() => eggs++) { Name = "Bob" };
            bob.Start();
            eggs++;
            bob.Join();
        })
        {
            Name = "Ann",
        };
        ann.Start();
        eggs++;
        ann.Join();
        return $"{eggs}";
    }

    public static string UsePool()
    {
        var eggs = 0;
        new[] { 1, 2, 3 }.AsParallel().ForAll(_ => eggs++);
        return $"{eggs}";
    }

    public static string Ask() => Task.Run(() => 1).Result.ToString();

    private static string Both(Action<Count> add)
    {
        var count = new Count();
        Workers.RunAll(["Ann", "Bob"], name => add(count));
        return $"{count.Eggs}";
    }

    /// <summary>Eggs, added with a cure that is none and with one that is.</summary>
    private sealed class Count
    {
        private readonly Lock _door = new();

        public int Eggs { get; private set; }

        public void Plain() => Eggs++;

        public void LockedRead()
        {
            int seen;
            lock (_door)
            {
                seen = Eggs;
            }

            Eggs = seen + 1;
        }

        public void LockedUpdate()
        {
            lock (_door)
            {
                Eggs++;
            }
        }
    }
}
