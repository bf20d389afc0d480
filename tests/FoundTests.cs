using Xunit.Abstractions;

namespace Proving;

/// <summary>Receives the tests that xUnit finds in one search.</summary>
internal sealed class FoundTests : LongLivedMarshalByRefObject, IMessageSink
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<ITestCase> All { get; } = [];

    /// <summary>The end of the search.</summary>
    public Task Ended => _ended.Task;

    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage found)
        {
            All.Add(found.TestCase);
        }
        else if (message is IDiscoveryCompleteMessage)
        {
            _ended.TrySetResult();
        }

        return true;
    }
}
