using System.Collections.Concurrent;
using Listings.Tests.Async;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class BlockingFarmTests
{
    [Fact, Proves("blocking-farm")]
    public async Task Two_visitors_hold_two_threads_while_they_wait()
    {
        // Each pause goes on only when two threads are in it at the same time.
        using var both = new Barrier(2);
        var threads = new ConcurrentBag<int>();
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, time =>
        {
            Assert.Equal(TimeSpan.FromSeconds(5), time);
            threads.Add(Environment.CurrentManagedThreadId);
            both.SignalAndWait();
        }));
        using var client = farm.CreateClient();

        Assert.Equal(["200 Moo!", "200 Oink!"], await Task.WhenAll(client.AskAsync("/animals/cow"), client.AskAsync("/animals/pig")));
        Assert.Equal(2, threads.Distinct().Count());
    }

    [Fact, Proves("blocking-farm")]
    public async Task Each_visitor_keeps_a_thread_for_five_seconds()
    {
        Pool.MakeRoom();
        var recording = new Recording("s", "visitor 1", "visitor 2", "visitor 3", "visitor 4");
        using var all = new Barrier(4);
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, time =>
        {
            // They have numbers in the order in which they fall asleep, and nobody wakes up before all are asleep.
            recording.Add(recording.Task, Doing.Blocked, 0, (decimal)time.TotalSeconds, thread: Thread.CurrentThread);
            all.SignalAndWait();
        }));
        using var client = farm.CreateClient();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.AskAsync("/animals/cow")));

        await VerifyTimeline(recording);
    }

    [Fact, Proves("blocking-farm")]
    public async Task A_visitor_who_leaves_does_not_free_the_thread()
    {
        using var asleep = new SemaphoreSlim(0);
        using var wakeUp = new ManualResetEventSlim();
        using var leaving = new CancellationTokenSource();
        var woken = new TaskCompletionSource();
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, _ =>
        {
            asleep.Release();
            wakeUp.Wait();
            woken.SetResult();
        }));
        using var client = farm.CreateClient();

        var answer = Task.Run(() => client.AskAsync("/animals/cow", leaving.Token));
        await asleep.WaitAsync().OrFail();
        await leaving.CancelAsync();

        // Neither the token nor the visitor can end the sleep.
        Assert.False(woken.Task.IsCompleted);
        wakeUp.Set();
        await woken.Task.OrFail();
        await Xunit.Record.ExceptionAsync(() => answer);
    }

    [Fact, Proves("blocking-farm")]
    public async Task An_unknown_animal_is_not_found_and_nobody_waits()
    {
        await using var farm = await FarmServer.OpenAsync((builder, _) => BlockingFarm.Open(builder, _ => Assert.Fail("Nobody is to wait.")));
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak"));
    }
}
