using Async;

namespace Listings.Tests.Async;

public class StartNewTests
{
    [Fact]
    [Proves(
        "start-new",
        Survives = "delete await Task.WhenAll(start.Unwrap(), run);",
        Because = "SetResult has usually fed both cows before it returns")]
    [Proves(
        "start-new",
        Survives = "await Task.WhenAll(start.Unwrap(), run); -> _ = Task.WhenAll(start.Unwrap(), run);",
        Because = "SetResult has usually fed both cows before it returns")]
    public async Task It_ends_where_the_method_waits_and_Run_ends_with_the_method()
    {
        var output = new StringWriter();
        await StartNew.Compare(output);
        await Verify(output.ToString());
    }

    [Fact]
    public async Task A_thread_for_long_work_is_left_at_the_first_wait()
    {
        var hay = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread? own = null;
        var start = Task.Factory.StartNew(
            async () =>
            {
                own = Thread.CurrentThread;
                Assert.False(own.IsThreadPoolThread);
                await hay.Task;
                return Thread.CurrentThread.IsThreadPoolThread;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        var rest = await start;
        own!.Join();
        hay.SetResult();
        Assert.True(await rest);
    }
}
