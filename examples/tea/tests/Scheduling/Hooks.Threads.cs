namespace Proving.Scheduling;

public static partial class Hooks
{
    /// <summary>What a thread is to do, so that it does it when it is its turn.</summary>
    public static ThreadStart Code(ThreadStart code) =>
        Worker.Current is { } maker ? () => maker.Run.Enter(() => code()) : code;

    public static void Start(Thread thread, int site)
    {
        if (Worker.Current is { } worker)
        {
            worker.Run.Start(worker, thread, worker.Run.Sites[site]);
        }
        else
        {
            thread.Start();
        }
    }

    public static void Join(Thread thread, int site)
    {
        if (Worker.Current is { } worker && worker.Run.Of(thread) is { } other)
        {
            var at = worker.Run.Sites[site];
            worker.Run.Reach(
                worker,
                new Operation(thread, "", Writes: false, at, $"has waited for {other.Name}")
                {
                    IsPrivate = true,
                    Ended = other,
                    IsPossible = () => other.HasEnded,
                    WaitsFor = () => $"the end of {other.Name}",
                }
            );
            worker.Clock.Learn(other.Clock);
        }

        thread.Join();
    }

    /// <summary>Who sleeps or lets others go first says nothing about who is next.</summary>
    public static void Sleep(int milliseconds)
    {
        if (Worker.Current is null)
        {
            Thread.Sleep(milliseconds);
        }
    }

    public static void Sleep(TimeSpan time)
    {
        if (Worker.Current is null)
        {
            Thread.Sleep(time);
        }
    }

    public static bool Yield() => Worker.Current is not null || Thread.Yield();
}
