using Background;

namespace Listings.Tests.Background;

public class WatchedTests
{
    [Fact, Proves("watched"), Proves("forgotten")]
    public async Task A_failure_is_told_as_soon_as_it_happens()
    {
        var output = new StringWriter { NewLine = "\n" };
        var hay = new TaskCompletionSource();
        var watching = Watched.Watch(Forgotten.Feed(hay.Task), "feeding", output);
        Assert.Empty(output.ToString());

        hay.SetResult();

        await watching;
        await Verify(output.ToString());
    }

    [Fact, Proves("watched")]
    public async Task A_cancelled_work_is_no_failure()
    {
        var output = new StringWriter { NewLine = "\n" };
        await Watched.Watch(Task.FromCanceled(new CancellationToken(true)), "feeding", output);

        Assert.Equal("feeding: cancelled\n", output.ToString());
    }

    [Fact, Proves("watched")]
    public async Task Of_work_that_succeeds_nothing_is_told()
    {
        var output = new StringWriter { NewLine = "\n" };
        await Watched.Watch(Task.CompletedTask, "feeding", output);

        Assert.Empty(output.ToString());
    }

    [Fact, Proves("watched")]
    public void Of_work_that_never_ends_nothing_is_told_either()
    {
        var output = new StringWriter { NewLine = "\n" };
        var watching = Watched.Watch(new TaskCompletionSource().Task, "feeding", output);

        Assert.False(watching.IsCompleted);
        Assert.Empty(output.ToString());
    }
}
