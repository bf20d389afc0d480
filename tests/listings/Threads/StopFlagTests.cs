using Listings.Tests.Shared;
using Threads;

namespace Listings.Tests.Threads;

[Collection(ChildProcesses.Name)]
public class StopFlagTests
{
    // That the loop might not end when the flag is set later depends on the machine and is measured, not tested.
    [Fact]
    [Proves("stop-flag", Survives = "delete while (!_stop) { }",
        Because = "that the loop goes on until the flag is set can be measured, but not tested")]
    public void A_flag_that_is_set_before_the_loop_begins_is_seen()
    {
        var worker = new StopFlag.Worker();
        worker.Stop();
        worker.Work();
    }

    [Fact, Proves("stop-token")]
    public void A_token_that_is_cancelled_while_the_loop_runs_ends_it()
    {
        using var stop = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            begun.Set();
            StopFlag.WorkUntilCancelled(stop.Token);
        });
        thread.Start();
        begun.Wait();
        stop.Cancel();
        thread.Join();
    }

    [Fact, Proves("stop-token")]
    public void A_token_that_was_cancelled_before_the_loop_ends_it_at_once()
    {
        StopFlag.WorkUntilCancelled(new CancellationToken(canceled: true));
    }

    [Fact, Proves("stop-token")]
    public async Task It_does_so_in_optimized_code_too()
    {
        var child = await ChildProcess.RunListing("Threads/StopFlag.cs", "Release", "token");
        Assert.True(child.ExitCode == 0, child.StandardOutput + child.StandardError);
        Assert.Equal("CancellationToken: stopped", child.StandardOutput.Trim());
    }
}
