#!/usr/bin/env dotnet
namespace Diagnosis;

public static class Pulse
{
    public static void Main()
    {
        using var stop = new CancellationTokenSource();
        var watcher = Watch(
            work => ThreadPool.QueueUserWorkItem(_ => work()), TimeSpan.FromSeconds(1), Console.Out, stop.Token);
        var most = Environment.ProcessorCount;
        ThreadPool.SetMaxThreads(most, most);
        using var gate = new ManualResetEventSlim();
        for (var i = 0; i < most; i++)
        {
            ThreadPool.QueueUserWorkItem(_ => gate.Wait());
        }

        Thread.Sleep(3000);
        gate.Set();
        stop.Cancel();
        watcher.Join();
    }

    #region pulse
    public static Thread Watch(
        Action<Action> pool, TimeSpan limit, TextWriter output, CancellationToken stop)
    {
        var watcher = new Thread(() =>
        {
            while (!stop.WaitHandle.WaitOne(limit))
            {
                if (!Beats(pool, limit))
                {
                    output.WriteLine(
                        $"No thread of the pool was free for {limit.TotalSeconds} s.");
                }
            }
        })
        {
            IsBackground = true,
            Name = "pulse",
        };
        watcher.Start();
        return watcher;
    }

    public static bool Beats(Action<Action> pool, TimeSpan limit)
    {
        var beat = new TaskCompletionSource();
        pool(beat.SetResult);
        return beat.Task.Wait(limit);
    }
    #endregion
}
