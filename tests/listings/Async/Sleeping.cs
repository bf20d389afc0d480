namespace Listings.Tests.Async;

internal static class Sleeping
{
    /// <summary>Waits until the thread waits; false if it does not. The minute is only a safety net.</summary>
    public static bool FallsAsleep(this Thread thread) =>
        SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin), TimeSpan.FromMinutes(1));
}
