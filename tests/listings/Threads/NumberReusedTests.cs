using Listings.Tests.Shared;
using Threads;

namespace Listings.Tests.Threads;

[Collection(ChildProcesses.Name)]
public class NumberReusedTests
{
    // It waits until the runtime gives the number to another thread, so a runtime that never does would make it wait, not pass.
    [Fact, Proves("number-reused")]
    public async Task A_new_thread_gets_the_number_of_a_dead_one_and_with_it_the_door()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => NumberReused.Inherit(output));
        await Verify(output.ToString());
    }

    [Fact, Proves("number-reused")]
    public async Task It_does_so_in_optimized_code_too()
    {
        var child = await ChildProcess.RunListing("Threads/NumberReused.cs", "Release");
        Assert.True(child.ExitCode == 0, child.StandardOutput + child.StandardError);
        Assert.Equal("A new thread holds the door, and has never asked for it.", child.StandardOutput.Trim());
    }
}
