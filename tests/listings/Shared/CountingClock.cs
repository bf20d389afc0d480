using System.Collections.Concurrent;

namespace Listings.Tests.Shared;

/// <summary>A clock that knows how long its timers were to run, and how many of them nobody has disposed of.</summary>
/// <param name="clock">The clock that goes.</param>
public sealed class CountingClock(TimeProvider clock) : TimeProvider
{
    private int _open;

    /// <summary>How long each timer was to run. That no answer has come yet says little: it may be on its way.</summary>
    public ConcurrentQueue<TimeSpan> DueTimes { get; } = [];

    public int OpenTimers => Volatile.Read(ref _open);

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Counted when the clock knows it: a test that sees it counted may move the clock.
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        Interlocked.Increment(ref _open);
        DueTimes.Enqueue(dueTime);
        return new Timer(timer, () => Interlocked.Decrement(ref _open));
    }

    private sealed class Timer(ITimer timer, Action disposed) : ITimer
    {
        private int _disposals;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            if (Interlocked.Increment(ref _disposals) == 1)
            {
                disposed();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
