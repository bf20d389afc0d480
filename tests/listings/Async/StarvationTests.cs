using Async;

namespace Listings.Tests.Async;

[Collection(nameof(Child))]
public class StarvationTests
{
    [Fact, Proves("starvation"), Proves("starvation-run")]
    [Proves("starvation-run", Survives = "0 -> 1", Because = "only how many visitors there are matters")]
    [Proves(
        "starvation-run",
        Survives = "visitor.IsCompleted -> default",
        Because = "no visitor knows the answer yet, so none is counted either way")]
    [Proves("starvation-run", Survives = "1 -> 2", Because = "one more thread is enough, and two more do no harm")]
    [Proves(
        "starvation-run",
        Survives = "threads + 1 -> threads - 1",
        Because = "the second number is about threads for input and output, which nobody needs here")]
    public async Task All_threads_wait_for_answers_that_wait_for_a_thread()
    {
        var child = await Child.RunAsync(Starvation.Run);
        Assert.Equal((0, ""), (child.ExitCode, child.Error));
        await Verify(child.Output);
    }

    [Fact, Proves("starvation-run")]
    public async Task With_eight_processors_it_is_the_same_and_in_the_end_nothing_waits_for_a_thread()
    {
        var child = await Child.RunAsync(RunAndLookBack, ("DOTNET_PROCESSOR_COUNT", "8"));
        Assert.Equal((0, ""), (child.ExitCode, child.Error));
        Assert.Equal(
            """
            does every thread that the pool may have wait? True
            the farm has answered, and 0 visitors know it
            do all answers wait for a thread? True
            one more thread, and every visitor knows it
            8 processors, and 0 answers wait for a thread

            """,
            child.Output);
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

    private static void RunAndLookBack(TextWriter output)
    {
        Starvation.Run(output);
        output.WriteLine($"{Environment.ProcessorCount} processors, and {ThreadPool.PendingWorkItemCount} answers wait for a thread");
    }

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
