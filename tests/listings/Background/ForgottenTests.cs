using Background;
using Listings.Tests.Async;

namespace Listings.Tests.Background;

[Collection(nameof(Child))]
public class ForgottenTests
{
    // In a process of its own: an exception that nobody observes is what the proof of the other tests looks for.
    [Fact, Proves("forgotten"), Proves("forgotten-run")]
    public async Task The_failure_is_heard_when_the_task_is_collected_and_the_program_ends_well()
    {
        var child = await Child.RunAsync(Forgotten.Run);

        Assert.Equal((0, ""), (child.ExitCode, child.Error));
        await Verify(child.Output);
    }

    [Fact, Proves("forgotten")]
    public void The_visitor_does_not_wait_for_hay_that_never_comes()
    {
        var output = new StringWriter();

        Forgotten.Visit(new TaskCompletionSource().Task, output);

        Assert.Equal("The visitor has left.", output.ToString().TrimEnd());
    }
}
