using System.Collections.Concurrent;

namespace Proving;

/// <summary>
/// Records what a test that passes may have lost: an assertion that failed and was caught, an exception in a task that
/// nobody awaited, and a wait that never ended.
/// </summary>
internal sealed class Lost
{
    // An exception that is still referenced after so many collections is kept on purpose, such as in a field.
    private const int Most = 50;

    private readonly ConcurrentQueue<string> _swallowed = [];

    private readonly ConcurrentQueue<string> _unobserved = [];

    private readonly ConcurrentQueue<Thrown> _thrown = [];

    private Thrown[] _earlier = [];

    public Lost()
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => Notice(thrown.Exception);
        TaskScheduler.UnobservedTaskException += (_, lost) => Notice(lost.Exception);
    }

    public void Clear()
    {
        Collect();
        _earlier = [.. _earlier.Concat(_thrown).Where(thrown => thrown.Exists)];
        _thrown.Clear();
        _swallowed.Clear();
        _unobserved.Clear();
    }

    /// <param name="record">Path of the record of what the test executed.</param>
    /// <param name="waits">What the test said that the listing waits for.</param>
    public void Write(string record, IEnumerable<Wait> waits)
    {
        // Only when a task is finalized is it known that nobody looked at its exception. The thread that ran the task
        // may refer to it for a moment longer than the task runs.
        Collect();
        for (var round = 1; round < Most && _thrown.Any(thrown => thrown.IsReferenced); round++)
        {
            Thread.Yield();
            Collect();
        }

        Write(Path.ChangeExtension(record, "swallowed"), _swallowed);
        Write(Path.ChangeExtension(record, "unobserved"), _unobserved);
        Write(
            Path.ChangeExtension(record, "waiting"),
            waits.Where(wait => wait.Holds()).Select(wait => $"{wait.Who} still waits for {wait.For}.")
        );
    }

    private static void Write(string record, IEnumerable<string> lost)
    {
        if (lost.Any())
        {
            // The cases of a theory add up.
            File.AppendAllLines(record, lost.Distinct());
        }
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private void Notice(Exception exception)
    {
        _thrown.Enqueue(new Thrown(exception));
        if (exception is BrokenContractException or VerifyXunit.VerifyException or Xunit.Sdk.XunitException)
        {
            _swallowed.Enqueue(Tell(exception));
        }
    }

    private void Notice(AggregateException lost)
    {
        var exception = lost.InnerExceptions.FirstOrDefault() ?? lost;
        // What the tests before this one lost is not its fault.
        if (!_earlier.Any(thrown => thrown.Is(exception)))
        {
            _unobserved.Enqueue(Tell(exception));
        }
    }

    private static string Tell(Exception exception) =>
        $"{exception.GetType()}: {exception.Message.ReplaceLineEndings(" ")}";

    // Must not keep the exception alive, or the task that holds it would never be finalized.
    private sealed class Thrown(Exception exception)
    {
        private readonly WeakReference<Exception> _referenced = new(exception);

        private readonly WeakReference<Exception> _existing = new(exception, trackResurrection: true);

        public bool IsReferenced => _referenced.TryGetTarget(out _);

        /// <summary>Also true while its task is being finalized.</summary>
        public bool Exists => _existing.TryGetTarget(out _);

        public bool Is(Exception other) => _existing.TryGetTarget(out var own) && ReferenceEquals(own, other);
    }
}
