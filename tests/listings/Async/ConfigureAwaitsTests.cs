using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class ConfigureAwaitsTests
{
    [Fact, Proves("configure-await")]
    public async Task It_leaves_the_loop_only_if_it_has_to_wait_and_the_caller_stays()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await ConfigureAwaits.Walk(output, clock);
            Assert.Equal(TimeSpan.FromSeconds(1), clock.GetElapsedTime(0));
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("configure-await")]
    public Task A_failure_to_print_a_line_reaches_the_caller() => FailingWriter.FailAtEachLineAsync(4, output =>
    {
        Simulation.Run(clock => ConfigureAwaits.Walk(output, clock));
        return Task.CompletedTask;
    });

    [Fact]
    public void Options_without_ContinueOnCapturedContext_leave_the_loop_too()
    {
        var loop = new EventLoop();
        loop.Run(async () =>
        {
            const ConfigureAwaitOptions Options =
                ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing;
            await Task.CompletedTask.ConfigureAwait(Options | ConfigureAwaitOptions.ContinueOnCapturedContext);
            Assert.Same(loop, SynchronizationContext.Current);
            await Task.CompletedTask.ConfigureAwait(Options);
            Assert.Null(SynchronizationContext.Current);
        });
    }
}
