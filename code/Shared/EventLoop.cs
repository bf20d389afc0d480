// Not a program: the programs of article 4 include this file.
using System.Collections.Concurrent;

namespace Shared;

#region event-loop-ready
// One thread, a queue of steps, and a clock that moves only when no step is ready.
public class EventLoop : SynchronizationContext
{
    private readonly BlockingCollection<Action> _ready = [];

    // Takes in the rest of an awaiting method, from any thread, as soon as it can continue.
    public override void Post(SendOrPostCallback callback, object? state)
    {
        _ready.Add(() => callback(state));
    }
    #endregion

    #region event-loop-send
    // As Post, for a caller that waits until its step is done, and gets the exception if the step throws one.
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

    // A copy would have to take in the same steps, so it is this loop.
    public override SynchronizationContext CreateCopy() => this;
    #endregion

    #region event-loop-time
    private readonly PriorityQueue<Action, (TimeSpan Due, int Order)> _timers = new();
    private int _order;

    public TimeSpan Now { get; private set; }

    // A task that ends later. No lock guards the timers: only the loop's own thread calls this.
    public virtual Task Delay(TimeSpan duration)
    {
        var done = new TaskCompletionSource();
        _timers.Enqueue(done.SetResult, (Now + duration, _order++));
        return done.Task;
    }

    // Keeps the thread busy: time passes, and no other step runs.
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

    #region event-loop-next
    private Action Next()
    {
        // 1. Timers that are due join the queue.
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

        // 3. Nothing is ready: the clock jumps to the next timer.
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
