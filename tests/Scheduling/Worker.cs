namespace Proving.Scheduling;

/// <summary>A thread of the listing, which runs only when it is its turn.</summary>
internal sealed class Worker(Run run, int number, Thread thread) : IDisposable
{
    private static readonly AsyncLocal<Worker?> Own = new();

    private readonly SemaphoreSlim _turn = new(0);

    /// <summary>The one that this thread is; null outside of an exploration.</summary>
    public static Worker? Current => OfThread is { Quiet: 0 } worker ? worker : null;

    /// <summary>The same, also while a type is initialised.</summary>
    public static Worker? OfThread =>
        Own.Value is not { } worker ? null
        : worker.Thread == Thread.CurrentThread ? worker
        : worker.Run.IsOver ? null
        : throw worker.Run.Ending.Refuse("It runs on a thread that it did not start itself, such as one of the pool.");

    public Run Run => run;

    /// <summary>In the order in which they started; the one that calls the listing is 0.</summary>
    public int Number => number;

    public Thread Thread => thread;

    public string Name => thread.Name ?? (number == 0 ? "main" : $"thread {number}");

    /// <summary>What it will do when it is its turn; null while it runs, and when it has ended.</summary>
    public Operation? Pending { get; set; }

    public bool HasEnded { get; private set; }

    /// <summary>How many type initialisers it is in. The runtime lets no other thread see what they do.</summary>
    public int Quiet { get; set; }

    /// <summary>What it has seen of the others, and they of it, by starting and joining.</summary>
    public Clock Clock { get; set; } = new();

    /// <summary>The locks that it has entered with <c>EnterScope</c>, innermost last.</summary>
    public Stack<object> Scopes { get; } = new();

    /// <summary>The last step that it took, while its value is not known yet.</summary>
    public RunStep? Open { get; set; }

    /// <summary>Who has started it and waits until it stands still for the first time.</summary>
    public Worker? Starter { get; set; }

    /// <summary>How often it has used something since its last step.</summary>
    public int Accesses { get; set; }

    public void WaitForTurn() => _turn.Wait();

    public void GiveTurn() => _turn.Release();

    public void Dispose() => _turn.Dispose();

    /// <summary>Runs the code of the thread from its first turn to its end.</summary>
    public void Live(Action code)
    {
        Own.Value = this;
        WaitForTurn();
        Exception? problem = null;
        try
        {
            if (!run.IsOver)
            {
                code();
            }
        }
        catch (AbandonedRunException) { }
#pragma warning disable CA1031 // Whatever it is, it is how this schedule ends.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            problem = thrown;
        }

        HasEnded = true;
        run.Leave(this, problem);
    }
}
