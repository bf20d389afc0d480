using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Threads;

namespace Listings.Tests.Threads;

public class RepairedCountTests
{
    [Fact, Proves("counted-with-lock", Contract = Contract.AllSchedules)]
    public async Task In_no_schedule_does_an_egg_get_lost_under_the_lock()
    {
        await VerifyAllSchedules(static () => Watching.Written(RepairedCount.CountWithLock), [new Outcome("With a lock: 2", "Whoever comes second reads what the first has written.")]);
    }

    [Fact, Proves("counted-with-lock", Contract = Contract.AllSchedules)]
    public async Task With_a_lock_nothing_is_lost()
    {
        var output = new StringWriter();
        RepairedCount.CountWithLock(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("counted-with-lock", Contract = Contract.AllSchedules)]
    public void Nobody_adds_an_egg_while_another_thread_holds_the_door()
    {
        var basket = new RepairedCount.Basket();
        var door = Door(basket);
        var ann = new Thread(basket.Add);
        lock (door)
        {
            ann.Start();
            ann.UntilBlocked();
            Assert.True(ann.IsAlive);
            Assert.Equal(0, basket.Eggs);
        }

        ann.Join();
        Assert.Equal(1, basket.Eggs);
        Assert.True(door.TryEnter());
    }

    [Fact, Proves("counted-with-interlocked", Contract = Contract.AllSchedules)]
    public async Task In_no_schedule_does_Interlocked_lose_an_egg()
    {
        await VerifyAllSchedules(static () => Watching.Written(RepairedCount.CountWithInterlocked), [new Outcome("With Interlocked: 2", "Nobody can come between reading and writing.")]);
    }

    [Fact, Proves("counted-with-interlocked", Contract = Contract.AllSchedules)]
    public async Task With_Interlocked_nothing_is_lost()
    {
        var output = new StringWriter();
        RepairedCount.CountWithInterlocked(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("counted-with-owner")]
    public async Task With_one_owner_nothing_is_lost()
    {
        // Not disposed of: an owner whom nobody waited for would still read from it.
        var letterBox = new BlockingCollection<int>();
        var output = new StringWriter();
        RepairedCount.CountWithOwner(letterBox, output);
        await Verify(output.ToString());
    }

    [Fact, Proves("counted-with-owner")]
    public void Nothing_is_told_before_the_owner_has_read_the_last_letter()
    {
        var main = Thread.CurrentThread;
        var told = false;
        BlockingCollection<int>? letterBox = null;
        letterBox = new BlockingCollection<int>(new SlowReading(() =>

            // When the letter box is closed, the only wait that is left is the one for the owner.
            SpinWait.SpinUntil(() => Volatile.Read(ref told) || (letterBox!.IsAddingCompleted && main.IsBlocked()))));
        var output = new AskingWriter(() =>
        {
            Volatile.Write(ref told, true);
            return true;
        });

        RepairedCount.CountWithOwner(letterBox, output);

        Assert.Equal("With one owner: 2", output.Lines().Single());
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_door")]
    private static extern ref Lock Door(RepairedCount.Basket basket);

    /// <summary>Letters in order, each of which is taken out only when <paramref name="wait"/> is over.</summary>
    private sealed class SlowReading(Action wait) : ConcurrentQueue<int>, IProducerConsumerCollection<int>
    {
        bool IProducerConsumerCollection<int>.TryTake([MaybeNullWhen(false)] out int item)
        {
            wait();
            return TryDequeue(out item);
        }
    }
}
