using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class ExceptionWaitsTests
{
    [Fact, Proves("exception-waits")]
    public async Task An_exception_waits_in_the_task_until_it_is_awaited()
    {
        var output = new StringWriter();
        await ExceptionWaits.AskBoth(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("exception-waits")]
    public void The_next_is_asked_when_the_one_before_has_answered() => new EventLoop().Run(async () =>
    {
        var output = new StringWriter();
        var visit = ExceptionWaits.AskBoth(output);
        Assert.Equal("asked the cow\n", output.ToString());
        await visit;
        Assert.StartsWith("asked the cow\nMoo!\nasked the yak\n", output.ToString(), StringComparison.Ordinal);
    });

    [Fact, Proves("exception-waits")]
    public Task A_failure_to_print_the_last_line_reaches_the_caller() =>
        Assert.ThrowsAsync<IOException>(() => ExceptionWaits.AskBoth(new FailingWriter(4)));
}
