using Xunit.Abstractions;
using Xunit.Sdk;

namespace Proving;

/// <summary>Receives what xUnit says about the tests of a proof run, and has each of them watched.</summary>
/// <param name="progress">Is told which test begins, so that one that ends the process can be named.</param>
/// <param name="limits">
/// How many seconds a test may take, and after how many it ends if it does nothing any more; null if it says so itself.
/// </param>
internal sealed class RanTests(TextWriter progress, (int Seconds, int Idle)? limits = null)
    : LongLivedMarshalByRefObject,
        IMessageSink
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly List<RanTest> _all = [];

    public IReadOnlyList<RanTest> All => _all;

    /// <summary>Ends when all tests have run, and fails if something went wrong outside of the tests.</summary>
    public Task Ended => _ended.Task;

    /// <returns>Full name of the test method.</returns>
    public static string NameOf(ITestMethod test) => $"{test.TestClass.Class.Name}.{test.Method.Name}";

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestStarting starting:
                progress.WriteLine($"Running {NameOf(starting.TestMethod)}");
                Watchdog.Watch(
                    NameOf(starting.TestMethod),
                    limits?.Seconds ?? Seconds(starting.TestMethod),
                    limits?.Idle
                );
                break;
            case ITestFinished:
                Watchdog.Leave();
                break;
            case ITestPassed passed:
                _all.Add(new RanTest(NameOf(passed.TestMethod), "Passed", Seconds: (double)passed.ExecutionTime));
                break;
            case ITestSkipped skipped:
                _all.Add(new RanTest(NameOf(skipped.TestMethod), "NotExecuted", skipped.Reason));
                break;
            case ITestFailed failed:
                _all.Add(Failed(failed, failed) with { Seconds = (double)failed.ExecutionTime });
                break;
            case ITestCleanupFailure failed:
                _all.Add(Failed(failed, failed));
                break;
            // A fixture or the runner itself: what the tests showed counts for nothing.
            case IFailureInformation failure:
                _ended.TrySetException(new InvalidOperationException(Message(failure)));
                break;
            case ITestAssemblyFinished:
                _ended.TrySetResult();
                break;
        }

        return true;
    }

    // Of several attributes, the most patient one counts.
    private static int Seconds(ITestMethod test) =>
        test
            .Method.GetCustomAttributes(typeof(ProvesAttribute))
            .Select(attribute => attribute.GetNamedArgument<int>(nameof(ProvesAttribute.Seconds)))
            .DefaultIfEmpty(Watchdog.Patience)
            .Max();

    private static RanTest Failed(ITestMethodMessage about, IFailureInformation failure) =>
        new(NameOf(about.TestMethod), "Failed", Message(failure), string.Join('\n', failure.StackTraces));

    private static string Message(IFailureInformation failure) => ExceptionUtility.CombineMessages(failure);
}
