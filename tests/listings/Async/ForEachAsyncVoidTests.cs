using Async;
using Shared;

namespace Listings.Tests.Async;

public class ForEachAsyncVoidTests
{
    private static readonly List<string> CowAndYak = ["cow", "yak"];

    [Fact, Proves("foreach-async-void"), Proves("foreach-async-void-run")]
    public async Task ForEach_is_done_before_anything_is_done()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await ForEachAsyncVoid.Evening(output, clock);
            Assert.Equal(TimeSpan.FromSeconds(2 + 1), clock.GetElapsedTime(0));
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("foreach-async-void")]
    public async Task With_WhenAll_a_failure_comes_to_the_caller_when_all_have_ended()
    {
        var cow = new TaskCompletionSource<string>();
        var output = new StringWriter();

        var feeding = ForEachAsyncVoid.FeedAll(CowAndYak, animal => animal == "cow" ? cow.Task : NoYak(), output);
        Assert.False(feeding.IsCompleted);
        cow.SetResult("the cow is fed");

        await Assert.ThrowsAsync<InvalidOperationException>(() => feeding);
        Assert.Empty(output.ToString());
    }

    [Fact, Proves("foreach-async-void")]
    public void With_ForEach_a_failure_comes_to_nobody_and_out_of_the_loop()
    {
        var output = new StringWriter();
        var cameBack = false;

        Assert.Throws<InvalidOperationException>(() => Simulation.Run(async clock =>
        {
            ForEachAsyncVoid.FeedAndForget(CowAndYak, animal => animal == "cow" ? Task.FromResult(animal) : NoYak(), output);
            cameBack = true;
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
        }));

        Assert.True(cameBack);
        Assert.EndsWith("  done\n", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> NoYak()
    {
        await Task.Yield();
        throw new InvalidOperationException();
    }
}
