namespace Listings.Tests.Async;

internal static class Pool
{
    /// <summary>Threads for those that a test keeps waiting, so that the pool need not find out slowly that it lacks some.</summary>
    public static void MakeRoom()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 16), ports);
    }

    /// <summary>Starts a listing as a console program would, without a context, and gives its task when it has come back for the first time.</summary>
    public static Task<Task> StartAsync(Func<Task> listing) => Task.Run<Task>(() => Task.FromResult(listing()));
}
