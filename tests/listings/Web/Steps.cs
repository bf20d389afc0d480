namespace Listings.Tests.Web;

/// <summary>Lets code go on after each of its awaits only when the test says so, on the thread of the test.</summary>
internal sealed class Steps : SynchronizationContext
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly Queue<(SendOrPostCallback Step, object? State)> _next = [];

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_next)
        {
            _next.Enqueue((d, state));
            Monitor.Pulse(_next);
        }
    }

    public Task Begin(Func<Task> work)
    {
        var begun = Task.CompletedTask;
        Here(() => begun = work());
        return begun;
    }

    /// <summary>Waits until a step can be taken, and takes it.</summary>
    public void TakeOne()
    {
        (SendOrPostCallback Step, object? State) next;
        lock (_next)
        {
            while (_next.Count == 0)
            {
                Assert.True(Monitor.Wait(_next, Deadline));
            }

            next = _next.Dequeue();
        }

        Here(() => next.Step(next.State));
    }

    /// <summary>Takes the steps that can be taken now, and those that follow at once.</summary>
    public void TakeAll()
    {
        while (CanTake)
        {
            TakeOne();
        }
    }

    public void TakeUntil(Task ended)
    {
        while (!ended.IsCompleted)
        {
            TakeOne();
        }
    }

    private bool CanTake
    {
        get
        {
            lock (_next)
            {
                return _next.Count > 0;
            }
        }
    }

    private void Here(Action step)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            step();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
