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

    // The pool looks now and then whether anything moves, and adds a thread if nothing does. In these tests it does not look.
    [Fact]
    public async Task For_a_thread_in_Wait_the_pool_adds_another_at_once()
    {
        var child = await Child.RunAsync(WaitOnAllThreads, WithoutLooking);
        Assert.Equal((0, "one more has started\n", ""), (child.ExitCode, child.Output, child.Error));
    }

    [Fact]
    public async Task For_a_thread_that_blocks_on_a_handle_it_does_not()
    {
        var child = await Child.RunAsync(BlockAllThreadsOnAHandle, WithoutLooking);
        Assert.Equal((0, "one more waits for a thread\n", ""), (child.ExitCode, child.Output, child.Error));
    }

    private static (string, string) WithoutLooking => ("DOTNET_ThreadPool_DisableStarvationDetection", "1");

    private static void WaitOnAllThreads(TextWriter output)
    {
        var end = new TaskCompletionSource();
        using var started = new CountdownEvent(Environment.ProcessorCount + 1);
        StartOnAllThreadsAndOneMore(started, () => end.Task.Wait());
        started.Wait();
        output.WriteLine("one more has started");
        end.SetResult();
    }

    private static void BlockAllThreadsOnAHandle(TextWriter output)
    {
        using var end = new ManualResetEvent(false);
        using var started = new CountdownEvent(Environment.ProcessorCount);
        StartOnAllThreadsAndOneMore(started, () => end.WaitOne());
        started.Wait();
        output.WriteLine(ThreadPool.PendingWorkItemCount == 1 ? "one more waits for a thread" : "one more has started");
    }

    private static void StartOnAllThreadsAndOneMore(CountdownEvent started, Action block)
    {
        ThreadPool.SetMinThreads(Environment.ProcessorCount, Environment.ProcessorCount);
        for (var i = 0; i <= Environment.ProcessorCount; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    started.Signal();
                    block();
                },
                null);
        }
    }
}
