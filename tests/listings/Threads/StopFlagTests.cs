using Listings.Tests.Shared;
using Threads;

namespace Listings.Tests.Threads;

[Collection(ChildProcesses.Name)]
public class StopFlagTests
{
    // That the loop might not end when the flag is set later depends on the machine and is measured, not tested.
    [Fact, Proves("stop-flag")]
    public void A_flag_that_is_set_before_the_loop_begins_is_seen()
    {
        var worker = new StopFlag.PlainWorker();
        worker.Stop();
        worker.Work();
    }

    [Fact, Proves("stop-flag-volatile")]
    public void A_volatile_read_sees_a_flag_that_is_set_while_it_loops()
    {
        var worker = new StopFlag.CarefulWorker();
        using var begun = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            begun.Set();
            worker.Work();
        });
        thread.Start();
        begun.Wait();

        worker.Stop();
        thread.Join();
    }

    [Fact, Proves("stop-flag-volatile")]
    public async Task It_does_so_in_optimized_code_too()
    {
        var child = await ChildProcess.RunListing("Threads/StopFlag.cs", "Release", "careful");

        Assert.True(child.ExitCode == 0, child.StandardOutput + child.StandardError);
        Assert.Equal("Volatile.Read: stopped", child.StandardOutput.Trim());
    }
}
