using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class SharedFlightTests
{
    [Fact, Proves("shared-flight")]
    public async Task The_shared_work_runs_with_the_values_of_the_first_visitor()
    {
        var output = new StringWriter();
        await SharedFlight.Share(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("shared-flight")]
    public Task A_failure_of_the_flight_reaches_those_who_share_it() =>
        FailingWriter.FailAtEachLineAsync(3, SharedFlight.Share);

    [Fact, Proves("flight-without-tag")]
    public async Task Work_that_was_started_without_the_flow_runs_for_nobody()
    {
        var output = new StringWriter();
        await SharedFlight.ShareWithoutTag(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("shared-flight"), Proves("flight-without-tag")]
    public async Task After_the_start_the_values_flow_again()
    {
        var tag = new AsyncLocal<string> { Value = "Ann" };
        var output = new StringWriter();
        await SharedFlight.ShareWithoutTag(output);
        Assert.EndsWith("runs as nobody\n", output.ToString(), StringComparison.Ordinal);
        Assert.False(ExecutionContext.IsFlowSuppressed());
        Assert.Equal("Ann", await Task.Run(() => tag.Value));
    }

    // Without Task.Run there is nothing to suppress: a call takes the values along.
    [Fact]
    public async Task A_plain_call_runs_with_the_values_of_its_caller_although_the_flow_is_suppressed()
    {
        var tag = new AsyncLocal<string?> { Value = "Ann" };
        Task<string?> called;
        using (ExecutionContext.SuppressFlow())
        {
            called = Read();
        }

        Assert.Equal("Ann", await called);

        async Task<string?> Read()
        {
            return await Task.FromResult(tag.Value);
        }
    }

    [Fact]
    public void The_flow_must_be_restored_on_the_thread_that_stopped_it()
    {
        var stopped = ExecutionContext.SuppressFlow();
        try
        {
            Exception? problem = null;
            var other = new Thread(() => problem = Xunit.Record.Exception(stopped.Undo));
            other.UnsafeStart();
            other.Join();
            Assert.IsType<InvalidOperationException>(problem);
        }
        finally
        {
            stopped.Undo();
        }
    }
}
