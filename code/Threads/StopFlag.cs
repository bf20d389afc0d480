#!/usr/bin/env dotnet
#:include Measurement.cs
namespace Threads;

public static class StopFlag
{
    public static void Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        var thread = StartAndGetWarm(() => WorkUntilCancelled(stop.Token));
        stop.Cancel();
        thread.Join();
        if (args.Contains("token"))
        {
            Console.WriteLine("CancellationToken: stopped");
            return;
        }

        var worker = new Worker();
        thread = StartAndGetWarm(worker.Work);
        worker.Stop();
        var stopped = thread.Join(TimeSpan.FromSeconds(3));
        Measurement.Report("StopFlag", args,
            "CancellationToken: stopped",
            $"plain field: {(stopped ? "stopped" : "was still running 3 seconds after it was told to stop")}");
    }

    // Long enough for the runtime to replace the loop by its optimized version; only what is measured depends on it.
    private static Thread StartAndGetWarm(Action work)
    {
        var thread = new Thread(() => work()) { IsBackground = true };
        thread.Start();
        Thread.Sleep(TimeSpan.FromSeconds(1));
        return thread;
    }

    #region stop-flag
    public class Worker
    {
        private bool _stop;

        public void Stop() => _stop = true;

        public void Work()
        {
            while (!_stop) { }
        }
    }
    #endregion

    #region stop-token
    public static void WorkUntilCancelled(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested) { }
    }
    #endregion
}
