using System.Globalization;

namespace Proving.Scheduling;

/// <summary>
/// One schedule: runs a listing so that one thread runs at a time. At each point that matters the thread stands still,
/// and it is decided who goes on. Only the thread whose turn it is touches this object, so it needs no lock.
/// </summary>
/// <param name="choose">Decides who goes on; null to give up the schedule.</param>
/// <param name="points">Sites at which order matters, as far as known. The run adds those that it finds.</param>
/// <param name="mostSteps">A run that takes more steps is given up.</param>
/// <param name="types">Types that are initialised, in order. The run adds those that it initialises.</param>
internal sealed class Run(
    Func<Run, Worker?> choose,
    Points points,
    IReadOnlyList<Site> sites,
    int mostSteps,
    List<RuntimeTypeHandle> types
) : IDisposable
{
    // A thread that uses so much without coming to a point does not come to one by itself.
    private const int MostAccesses = 10_000;

    private readonly SemaphoreSlim _over = new(0);

    private readonly List<Worker> _workers = [];

    private readonly Dictionary<Thread, Worker> _threads = [];

    private readonly Accesses _accesses = new();

    private readonly Causes _causes = new();

    private readonly List<RunStep> _steps = [];

    public IReadOnlyList<Worker> Workers => _workers;

    public IReadOnlyList<RunStep> Steps => _steps;

    public SharedObjects Objects { get; } = new();

    public Points Points => points;

    public IReadOnlyList<Site> Sites => sites;

    public List<RuntimeTypeHandle> Types => types;

    /// <summary>Who took the last step; null at the beginning.</summary>
    public Worker? Last { get; private set; }

    /// <summary>Who can take a step now.</summary>
    public IEnumerable<Worker> Able => _workers.Where(worker => worker.Pending?.IsPossible() == true);

    public Ending Ending { get; } = new();

    public bool IsOver => Ending.IsOver;

    /// <summary>Runs the code on a thread of its own, and returns when all threads have ended.</summary>
    public void To(Action code)
    {
        var main = Add(new Thread(() => Enter(code)));
        main.Thread.IsBackground = true;
        main.Thread.Start();
        Hand(main);
        _over.Wait();
        foreach (var worker in _workers)
        {
            if (!worker.HasEnded)
            {
                worker.GiveTurn();
            }

            worker.Thread.Join();
        }
    }

    /// <summary>A thread that the listing made begins here, whether it was known before or not.</summary>
    public void Enter(Action code) => _threads[Thread.CurrentThread].Live(code);

    /// <summary>Starts a thread, which runs up to its first point: nobody can notice what it does before.</summary>
    public void Start(Worker parent, Thread thread, Site site)
    {
        var child = Add(thread);
        Note(parent, site, $"starts {child.Name}");
        _causes.Start(child, _steps.Count - 1);
        child.Clock = parent.Clock.Copy();
        child.Clock.Tick(child.Number);
        parent.Clock.Tick(parent.Number);
        child.Starter = parent;
        thread.Start();
        child.GiveTurn();
        Wait(parent);
    }

    /// <summary>What a thread has done since its last step is there for whoever uses this next.</summary>
    public void Finish(Worker worker, object target) => _causes.Change(worker, new(target, ""));

    public Worker? Of(Thread thread) => _threads.GetValueOrDefault(thread);

    /// <summary>Whether the order of this access and those of other threads matters.</summary>
    public bool Matters(Worker worker, object? target, Site site)
    {
        points.Add(_accesses.Collisions(worker, target, site));
        if (++worker.Accesses > MostAccesses)
        {
            // Perhaps it waits for somebody who has not begun yet.
            points.Add([site]);
        }

        return points.Contains(site);
    }

    /// <summary>The thread stands still until it is its turn to do this. Returns when it is.</summary>
    public void Reach(Worker worker, Operation operation)
    {
        if (IsOver)
        {
            throw new AbandonedRunException();
        }

        worker.Pending = operation;
        if (worker.Starter is { } starter)
        {
            // It was started just now; who started it has not finished its step.
            worker.Starter = null;
            starter.GiveTurn();
            Wait(worker);
        }
        else
        {
            GoOn(worker);
        }

        (worker.Pending, worker.Accesses) = (null, 0);
        Last = worker;
        Location? used = operation.IsPrivate ? null : new(operation.Target, operation.Member);
        var before = _causes.Of(_steps.Count, worker, used, operation.Writes, operation.Ended);
        Add(new RunStep(worker, operation.Site, operation.Does, before) { IsChosen = !operation.IsPrivate });
    }

    /// <summary>Adds a step that nobody had to decide about.</summary>
    /// <param name="target">What it changes that others may use too; null if nothing.</param>
    public void Note(Worker worker, Site site, string does, object? target = null)
    {
        Location? used = target is null ? null : new(target, "");
        Add(new RunStep(worker, site, does, _causes.Of(_steps.Count, worker, used, writes: true, ended: null)));
    }

    public void Leave(Worker worker, Exception? problem)
    {
        if (problem is not null && !IsOver)
        {
            Ending.Break($"{worker.Name} ends with {problem.GetType()}: {problem.Message}");
        }

        if (worker.Starter is { } starter)
        {
            worker.Starter = null;
            starter.GiveTurn();
        }
        else if (IsOver)
        {
            _over.Release();
        }
        else
        {
            Hand(Next());
        }
    }

    public void Dispose()
    {
        _over.Dispose();
        _workers.ForEach(worker => worker.Dispose());
    }

    private Worker Add(Thread thread)
    {
        var worker = new Worker(this, _workers.Count, thread);
        worker.Clock.Tick(worker.Number);
        _workers.Add(worker);
        _threads[thread] = worker;
        return worker;
    }

    private void Add(RunStep step)
    {
        step.Worker.Open = step;
        _steps.Add(step);
    }

    private void GoOn(Worker worker)
    {
        var next = Next();
        if (next != worker)
        {
            Hand(next);
            Wait(worker);
        }
    }

    private void Wait(Worker worker)
    {
        worker.WaitForTurn();
        if (IsOver)
        {
            throw new AbandonedRunException();
        }
    }

    // Without anybody to go on, whoever waits for the end of the run does.
    private void Hand(Worker? next)
    {
        if (next is null)
        {
            Ending.End();
            _over.Release();
        }
        else
        {
            next.GiveTurn();
        }
    }

    private Worker? Next()
    {
        var able = Able.ToList();
        if (able.Count == 0)
        {
            if (_workers.Exists(worker => !worker.HasEnded && (worker.Number == 0 || !worker.Thread.IsBackground)))
            {
                var waiting = _workers.Where(one => !one.HasEnded);
                Ending.Stop(
                    string.Join("; ", waiting.Select(one => $"{one.Name} waits for {one.Pending!.WaitsFor()}"))
                );
            }

            return null;
        }

        if (_steps.Count >= mostSteps)
        {
            Ending.StopLate(string.Create(CultureInfo.InvariantCulture, $"has not ended after {mostSteps:N0} steps"));
            return null;
        }

        if (able.Find(worker => worker.Pending!.IsPrivate) is { } free)
        {
            return free;
        }

        var chosen = choose(this);
        if (chosen is null)
        {
            Ending.GiveUp();
        }

        return chosen;
    }
}
