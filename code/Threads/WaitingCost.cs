#!/usr/bin/env dotnet
#:include Measurement.cs
using System.Diagnostics;

namespace Threads;

public static class WaitingCost
{
    public static async Task Main(string[] args)
    {
        var time = TimeSpan.FromSeconds(2);
        await WaitInTasks(10, TimeSpan.Zero, TimeProvider.System);

        var (tasks, taskStart) = (100_000, Sample.Take());
        var waiting = WaitInTasks(tasks, time, TimeProvider.System);
        var taskMiddle = Sample.Take();
        await waiting;
        var taskTime = Stopwatch.GetElapsedTime(taskStart.Time);

        // A stack that has grown stays in memory, so the threads that use little of theirs come first.
        var shallow = MeasureThreads("2,000 threads", 2_000, calls: 0, time);
        var deep = MeasureThreads("200 threads, 1,000 calls deep", 200, calls: 1_000, time);

        Measurement.Report("WaitingCost", args,
            $"everybody waits for {time.TotalSeconds:N0} seconds at the same time",
            Row($"{tasks:N0} tasks", tasks, taskTime, taskStart, taskMiddle),
            shallow,
            deep);
    }

    private static string MeasureThreads(string what, int threads, int calls, TimeSpan time)
    {
        var (arrived, start) = (0, Sample.Take());
        Sample? middle = null;
        WaitOnThreads(threads, () => Descend(calls, () =>
        {
            if (Interlocked.Increment(ref arrived) == threads)
            {
                middle = Sample.Take();
            }

            Thread.Sleep(time);
        }));
        var reserved = (middle!.Reserved - start.Reserved) / (double)threads / 1048576;
        var row = Row(what, threads, Stopwatch.GetElapsedTime(start.Time), start, middle);
        return $"{row}; {reserved:N1} MiB reserved for each";
    }

    // Adds something afterwards, because a call that is the last step of a method might need no room on the stack.
    private static int Descend(int calls, Action wait)
    {
        if (calls == 0)
        {
            wait();
            return 0;
        }

        return Descend(calls - 1, wait) + 1;
    }

    private static string Row(string what, int count, TimeSpan time, Sample start, Sample middle) =>
        $"{what}: {time.TotalSeconds:N1} s in all, {middle.Threads:N0} threads in the process, " +
        $"{(middle.Memory - start.Memory) / 1048576.0:N0} MiB more memory in use, " +
        $"which is {(middle.Memory - start.Memory) / (double)count / 1024:N1} KiB for each";

    private sealed record Sample(long Time, int Threads, long Memory, long Reserved)
    {
        public static Sample Take()
        {
            using var process = Process.GetCurrentProcess();
            return new Sample(
                Stopwatch.GetTimestamp(), process.Threads.Count, process.WorkingSet64, process.VirtualMemorySize64);
        }
    }

    #region waiting-in-tasks
    public static async Task WaitInTasks(int visitors, TimeSpan time, TimeProvider clock)
    {
        var waits = new List<Task>();
        for (var i = 0; i < visitors; i++)
        {
            waits.Add(Visit(time, clock));
        }

        await Task.WhenAll(waits);
    }

    private static async Task Visit(TimeSpan time, TimeProvider clock)
    {
        await Task.Delay(time, clock);
    }
    #endregion

    #region waiting-on-threads
    public static void WaitOnThreads(int visitors, Action wait)
    {
        var threads = new List<Thread>();
        for (var i = 0; i < visitors; i++)
        {
            var thread = new Thread(() => wait());
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
    #endregion
}
