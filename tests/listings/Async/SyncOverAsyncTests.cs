using Async;
using Shared;

namespace Listings.Tests.Async;

public class SyncOverAsyncTests
{
    [Fact, Proves("sync-over-async", Contract = Contract.Hangs)]
    public async Task The_only_thread_that_could_end_the_wait_is_the_one_that_waits()
    {
        var loop = new EventLoop();
        using var output = new Announcing();
        var thread = new Thread(() => loop.Run(() => SyncOverAsync.Block(loop, output))) { IsBackground = true };
        thread.Start();
        output.Announced.Wait();

        // It stands still with its clock at zero, and the timer it waits for lies in a loop that nobody turns.
        SpinWait.SpinUntil(() => !thread.IsAlive || thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
        await VerifyHangs([new Wait("the loop's thread", "the cow's answer", "a timer that only the loop's thread can fire", () => thread.IsAlive && loop.Now == TimeSpan.Zero)]);
        Assert.Equal("The cow is thinking.\n", output.ToString());

        // The cross-check: all it lacked was a thread. A second one turns the loop, and the first is free.
        loop.Run(() => loop.Delay(TimeSpan.FromSeconds(5)));
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "It waits although its timer was fired.");
        Assert.Equal("The cow is thinking.\nThe cow has answered.\n", output.ToString());
    }

    [Fact, Proves("async-all-the-way")]
    public async Task With_await_the_thread_goes_on_and_the_answer_comes()
    {
        var output = new StringWriter();
        var loop = new EventLoop();
        loop.Run(() => SyncOverAsync.Await(loop, output));
        await Verify(output.ToString());
        Assert.Equal(TimeSpan.FromSeconds(5), loop.Now);
    }

    private sealed class Announcing : StringWriter
    {
        public Announcing() => NewLine = "\n";

        public ManualResetEventSlim Announced { get; } = new();

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            Announced.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Announced.Dispose();
            base.Dispose(disposing);
        }
    }
}
