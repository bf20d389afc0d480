using Async;
using Shared;

namespace Listings.Tests.Async;

public class TagOffTheLoopTests
{
    [Fact, Proves("tag-off-the-loop")]
    public async Task ConfigureAwait_leaves_the_loop_and_keeps_the_value()
    {
        var output = new StringWriter();
        var loop = new EventLoop();
        loop.Run(() => TagOffTheLoop.Leave(loop, output));
        await Verify(output.ToString());
        Assert.Equal(TimeSpan.FromSeconds(1), loop.Now);
    }

    [Fact]
    public void A_report_of_progress_is_handled_on_the_loop_where_the_receiver_was_made()
    {
        var loop = new EventLoop();
        var handled = new TaskCompletionSource<SynchronizationContext?>();
        loop.Run(async () =>
        {
            IProgress<int> progress = new Progress<int>(_ => handled.SetResult(SynchronizationContext.Current));
            await Task.Run(() => progress.Report(50));
            Assert.Same(loop, await handled.Task);
        });
    }
}
