// Not a program: the programs of article 4 include this file.
namespace Shared;

/// <summary>Runs an asynchronous program in simulated time: an hour of waiting is over at once.</summary>
#region simulation
public static class Simulation
{
    public static void Run(Func<TimeProvider, Task> main)
    {
        var loop = new SimulatedLoop();
        loop.Run(() => main(loop.Clock));
    }
}
#endregion

/// <summary>Runs on one thread what is ready, and moves the clock on when nothing is.</summary>
#region simulated-loop
public sealed class SimulatedLoop : SynchronizationContext
{
    // An object and no Lock, because the loop waits at it: only Monitor has Wait and Pulse.
    private readonly object _gate = new();
    private readonly Queue<Action> _ready = new();
    private readonly PriorityQueue<SimulatedTimer, (TimeSpan Due, long Order)> _timers = new();
    private long _order;

    public SimulatedLoop() => Clock = new SimulatedClock(this);

    public TimeProvider Clock { get; }

    // Any thread may ask for the time, also while the loop changes it.
    public TimeSpan Now
    {
        get
        {
            lock (_gate)
            {
                return field;
            }
        }

        private set;
    }

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_gate)
        {
            _ready.Enqueue(() => callback(state));
            Monitor.Pulse(_gate);
        }
    }
    #endregion

    #region simulated-loop-send unquoted: it is the same as in EventLoop
    public override void Send(SendOrPostCallback callback, object? state)
    {
        if (Current == this)
        {
            callback(state);
            return;
        }

        var step = new Task(() => callback(state));
        Post(_ => step.RunSynchronously(), null);
        step.GetAwaiter().GetResult();
    }

    public override SynchronizationContext CreateCopy() => this;
    #endregion

    #region simulated-loop-run
    public void Run(Func<Task> main)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = main();

            // If main ends on another thread, this empty continuation comes through Post and wakes the loop.
            task.GetAwaiter().OnCompleted(() => { });
            while (!task.IsCompleted)
            {
                var step = Next();
                step();
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }
    #endregion

    #region simulated-loop-next
    private Action Next()
    {
        lock (_gate)
        {
            while (true)
            {
                if (_ready.TryDequeue(out var callback))
                {
                    return callback;
                }

                if (_timers.TryDequeue(out var timer, out var next))
                {
                    // Nothing can happen before this timer rings, so it rings now.
                    Now = next.Due;
                    return timer.Ring;
                }

                // Only another thread can bring work.
                Monitor.Wait(_gate);
            }
        }
    }
    #endregion

    #region simulated-loop-set
    internal void Set(SimulatedTimer timer, TimeSpan wait)
    {
        lock (_gate)
        {
            _timers.Remove(timer, out _, out _);
            if (wait != Timeout.InfiniteTimeSpan)
            {
                _timers.Enqueue(timer, (Now + wait, _order++));
                Monitor.Pulse(_gate);
            }
        }
    }
    #endregion
}

/// <summary>A clock that stands still while anybody has something to do.</summary>
#region simulated-clock
internal sealed class SimulatedClock(SimulatedLoop loop) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => loop.Now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + loop.Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(loop, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }
}
#endregion

/// <summary>An alarm that the simulated clock sets off.</summary>
#region simulated-timer
internal sealed class SimulatedTimer(SimulatedLoop loop, Action callback) : ITimer
{
    private TimeSpan _period;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        loop.Set(this, dueTime);
        return true;
    }

    public void Ring()
    {
        if (_period > TimeSpan.Zero)
        {
            loop.Set(this, _period);
        }

        callback();
    }

    public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
#endregion
