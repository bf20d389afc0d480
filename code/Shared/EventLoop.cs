#!/usr/bin/env dotnet
using System.Collections.Concurrent;

namespace Shared;

#region event-loop-ready
// One thread, a queue of steps, and a clock that moves only when nobody has anything to do.
public class EventLoop : SynchronizationContext
{
    private readonly BlockingCollection<Action> _ready = [];

    // The rest of an awaiting method comes here, from any thread, as soon as it may go on.
    public override void Post(SendOrPostCallback callback, object? state)
    {
        _ready.Add(() => callback(state));
    }
    #endregion

    #region event-loop-time
    private readonly PriorityQueue<Action, (TimeSpan Due, int Order)> _timers = new();
    private int _order;

    public TimeSpan Now { get; private set; }

    // Parks the caller, and lets others go on. No lock guards the timers: only the loop's own thread comes here.
    public virtual Task Delay(TimeSpan duration)
    {
        var done = new TaskCompletionSource();
        _timers.Enqueue(done.SetResult, (Now + duration, _order++));
        return done.Task;
    }

    // Keeps the thread busy: time passes, and nobody else goes on.
    public virtual void Work(TimeSpan duration)
    {
        Now += duration;
    }
    #endregion

    #region event-loop-run
    public void Run(Func<Task> main)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = main();

            // If main should end on another thread, an empty step wakes this one.
            task.ContinueWith(_ => Post(_ => { }, null), TaskScheduler.Default);
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

    #region event-loop-next
    private Action Next()
    {
        // 1. Whose time has come joins the queue.
        while (_timers.TryPeek(out var timer, out var when) && when.Due <= Now)
        {
            _ready.Add(timer);
            _timers.Dequeue();
        }

        // 2. First come, first served.
        if (_ready.TryTake(out var step))
        {
            return step;
        }

        // 3. Nobody is ready: the clock jumps to the next timer.
        if (_timers.TryDequeue(out var next, out var due))
        {
            Now = due.Due;
            return next;
        }

        // 4. Not even a timer: only another thread can bring the next step.
        return _ready.Take();
    }
}
#endregion
