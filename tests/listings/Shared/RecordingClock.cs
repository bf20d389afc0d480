namespace Listings.Tests.Shared;

/// <summary>A clock that tells a recording how long each of its timers was waited for.</summary>
/// <param name="clock">The clock that goes.</param>
/// <param name="taskOf">Whose timer the next one is, which rings after so long.</param>
public sealed class RecordingClock(Recording recording, TimeProvider clock, Func<TimeSpan, string> taskOf) : TimeProvider
{
    private readonly long _start = clock.GetTimestamp();

    /// <param name="tasks">Whose timers they are, in the order in which they are set.</param>
    public RecordingClock(Recording recording, TimeProvider clock, params string[] tasks)
        : this(recording, clock, InOrder(tasks))
    {
    }

    public override long TimestampFrequency => clock.TimestampFrequency;

    /// <summary>The time in seconds, since this clock was made.</summary>
    public decimal Seconds => (decimal)(clock.GetTimestamp() - _start) / clock.TimestampFrequency;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(recording, taskOf(dueTime), this);
        wait.Timer = clock.CreateTimer(_ => wait.End("", () => callback(state)), null, dueTime, period);
        return wait;
    }

    private static Func<TimeSpan, string> InOrder(string[] tasks)
    {
        var set = 0;
        return _ => tasks[Interlocked.Increment(ref set) - 1];
    }

    private sealed class Wait(Recording recording, string task, RecordingClock clock) : ITimer
    {
        private readonly decimal _start = clock.Seconds;

        private readonly Place _place = recording.Touch();

        private int _ended;

        public ITimer? Timer { get; set; }

        public void End(string label, Action? then = null)
        {
            if (Interlocked.Exchange(ref _ended, 1) == 0)
            {
                recording.Add(task, Doing.Waiting, _start, clock.Seconds, label, null, _place);
            }

            then?.Invoke();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => Timer!.Change(dueTime, period);

        // A timer that is disposed of before it rings was waited for in vain.
        public void Dispose() => End("cancelled", Timer!.Dispose);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
