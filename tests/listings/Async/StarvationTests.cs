using Async;

namespace Listings.Tests.Async;

[Collection(nameof(Child))]
public class StarvationTests
{
    [Fact, Proves("starvation"), Proves("starvation-run")]
    public async Task All_threads_wait_for_answers_that_wait_for_a_thread()
    {
        var child = await Child.RunAsync(Starvation.Run);
        Assert.Equal((0, ""), (child.ExitCode, child.Error));
        await Verify(child.Output);
    }
}
