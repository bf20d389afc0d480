using Xunit.Abstractions;
using Xunit.Sdk;

namespace Proving;

/// <summary>Receives what xUnit says about the tests of a proof run.</summary>
/// <param name="progress">Is told which test begins, so that one that ends the process can be named.</param>
internal sealed class RanTests(TextWriter progress) : LongLivedMarshalByRefObject, IMessageSink
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly List<RanTest> _all = [];

    public IReadOnlyList<RanTest> All => _all;

    /// <summary>Ends when all tests have run, and fails if something went wrong outside of the tests.</summary>
    public Task Ended => _ended.Task;

    /// <returns>Full name of the test method.</returns>
    public static string NameOf(ITestCase test) =>
        $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestStarting starting:
                progress.WriteLine($"Running {NameOf(starting.TestCase)}");
                break;
            case ITestPassed passed:
                _all.Add(new RanTest(NameOf(passed.TestCase), "Passed"));
                break;
            case ITestSkipped skipped:
                _all.Add(new RanTest(NameOf(skipped.TestCase), "NotExecuted", skipped.Reason));
                break;
            case ITestFailed failed:
                _all.Add(Failed(failed, failed));
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

    private static RanTest Failed(ITestCaseMessage about, IFailureInformation failure) =>
        new(NameOf(about.TestCase), "Failed", Message(failure), string.Join('\n', failure.StackTraces));

    private static string Message(IFailureInformation failure) => ExceptionUtility.CombineMessages(failure);
}
