#!/usr/bin/env dotnet
#:include Measurement.cs
namespace Threads;

public static class StopFlag
{
    public static void Main(string[] args)
    {
        var careful = new CarefulWorker();
        var thread = StartAndGetWarm(careful.Work);
        careful.Stop();
        thread.Join();
        if (args.Contains("careful"))
        {
            Console.WriteLine("Volatile.Read: stopped");
            return;
        }

        var plain = new PlainWorker();
        thread = StartAndGetWarm(plain.Work);
        plain.Stop();
        var stopped = thread.Join(TimeSpan.FromSeconds(3));
        Measurement.Report("StopFlag", args,
            "Volatile.Read: stopped",
            $"plain read: {(stopped ? "stopped" : "was still running 3 seconds after it was told to stop")}");
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
    public class PlainWorker
    {
        private bool _stop;

        public void Stop() => _stop = true;

        public void Work()
        {
            while (!_stop) { }
        }
    }
    #endregion

    #region stop-flag-volatile
    public class CarefulWorker
    {
        private bool _stop;

        public void Stop() => Volatile.Write(ref _stop, true);

        public void Work()
        {
            while (!Volatile.Read(ref _stop)) { }
        }
    }
    #endregion
}
