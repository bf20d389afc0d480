using System.Collections.Concurrent;
using Threads;

namespace Listings.Tests.Threads;

public class WorkersTests
{
    [Fact, Proves("one-thread-each")]
    public void All_are_at_work_at_once_and_each_on_a_thread_of_its_own()
    {
        var threads = new ConcurrentDictionary<string, Thread>();
        using var meeting = new Barrier(3);

        Workers.RunAll(["Ann", "Bob", "Cleo"], name =>
        {
            threads[name] = Thread.CurrentThread;
            meeting.SignalAndWait();
        });

        Assert.Equal(["Ann", "Bob", "Cleo"], threads.Keys.Order());
        Assert.Equal(3, threads.Values.Distinct().Count());
        Assert.DoesNotContain(Thread.CurrentThread, threads.Values);
    }

    [Fact, Proves("one-thread-each")]
    public void Whoever_asked_waits_for_all()
    {
        var asking = Thread.CurrentThread;
        var returned = false;
        var returnedTooEarly = new ConcurrentBag<bool>();

        Workers.RunAll(["Ann", "Bob", "Cleo"], name =>
        {
            asking.UntilBlockedOr(() => Volatile.Read(ref returned));
            returnedTooEarly.Add(Volatile.Read(ref returned));
        });
        Volatile.Write(ref returned, true);

        Assert.Equal([false, false, false], returnedTooEarly);
    }

    [Fact, Proves("thread-with-a-catch")]
    public async Task An_exception_ends_the_thread_and_is_told()
    {
        var output = new StringWriter();

        var thread = Workers.Start("cow", () => throw new InvalidOperationException("Not happy about moo."), output.Shared());
        thread.Join();

        await Verify(output.ToString());
    }

    [Fact, Proves("thread-with-a-catch")]
    public void The_work_is_done_on_the_new_thread_and_nothing_is_told()
    {
        var output = new StringWriter();
        Thread? worker = null;

        var thread = Workers.Start("pig", () => worker = Thread.CurrentThread, output.Shared());
        thread.Join();

        Assert.Same(thread, worker);
        Assert.Empty(output.ToString());
    }
}
