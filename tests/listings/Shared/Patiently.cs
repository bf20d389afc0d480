namespace Listings.Tests.Shared;

/// <summary>
/// Waiting that comes to an end if all is well. The deadline proves nothing: it only turns a test that stands still into one that fails.
/// </summary>
public static class Patiently
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(45);

    public static Task OrFail(this Task task) => task.WaitAsync(Deadline);

    public static Task<T> OrFail<T>(this Task<T> task) => task.WaitAsync(Deadline);

    /// <summary>Ends when so many more timers have been set.</summary>
    public static Task TimersAsync(this ObservedClock clock, int count) => clock.WaitForTimersAsync(count).OrFail();
}
