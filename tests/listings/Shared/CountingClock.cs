namespace Listings.Tests.Shared;

/// <summary>A clock that knows how long its timers were to run, and how many of them nobody has disposed of.</summary>
/// <param name="clock">The clock that goes.</param>
public sealed class CountingClock(TimeProvider clock) : TimeProvider
{
    // Who sees a timer in one of the two, the clock or the count, sees it in the other.
    private readonly Lock _gate = new();

    private readonly List<TimeSpan> _dueTimes = [];

    private int _open;

    /// <summary>How long each timer was to run. That no answer has come yet says little: it may be on its way.</summary>
    public IReadOnlyList<TimeSpan> DueTimes
    {
        get
        {
            lock (_gate)
            {
                return [.. _dueTimes];
            }
        }
    }

    public int OpenTimers
    {
        get
        {
            lock (_gate)
            {
                return _open;
            }
        }
    }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = clock.CreateTimer(callback, state, dueTime, period);
            _open++;
            _dueTimes.Add(dueTime);
            return new Timer(timer, Close);
        }
    }

    private void Close()
    {
        lock (_gate)
        {
            _open--;
        }
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
