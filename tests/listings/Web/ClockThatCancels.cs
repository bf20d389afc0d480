namespace Listings.Tests.Web;

/// <summary>A clock on which each delay of one length is cancelled, as if what is awaited had a limit of its own.</summary>
internal sealed class ClockThatCancels(TimeProvider clock, TimeSpan length) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        dueTime == length ? throw new TaskCanceledException() : clock.CreateTimer(callback, state, dueTime, period);
}
