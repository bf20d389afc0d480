using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Proving;

/// <summary>
/// Records what a test that passes may have lost: an assertion that failed and was caught, an exception in a task that
/// nobody awaited, and a wait that never ended.
/// </summary>
internal sealed class Lost
{
    private readonly ConcurrentQueue<string> _swallowed = [];

    private readonly ConcurrentQueue<string> _unobserved = [];

    public Lost()
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => Notice(thrown);
        TaskScheduler.UnobservedTaskException += (_, lost) =>
            _unobserved.Enqueue(Tell(lost.Exception.InnerExceptions.FirstOrDefault() ?? lost.Exception));
    }

    public void Clear()
    {
        // What the tests before it lost is not its fault.
        Collect();
        _swallowed.Clear();
        _unobserved.Clear();
    }

    /// <param name="record">Path of the record of what the test executed.</param>
    /// <param name="waits">What the test said that the listing waits for.</param>
    public void Write(string record, IEnumerable<Wait> waits)
    {
        // Only when a task is finalized is it known that nobody looked at its exception.
        Collect();
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

    private void Notice(FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is BrokenContractException or VerifyXunit.VerifyException or Xunit.Sdk.XunitException)
        {
            _swallowed.Enqueue(Tell(thrown.Exception));
        }
    }

    private static string Tell(Exception exception) =>
        $"{exception.GetType()}: {exception.Message.ReplaceLineEndings(" ")}";
}
