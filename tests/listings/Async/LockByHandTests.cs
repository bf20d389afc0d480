using Async;

namespace Listings.Tests.Async;

public class LockByHandTests
{
    // On the pool: what awaits here must not be brought back to the thread that holds the lock.
    [Fact, Proves("lock-by-hand", Contract = Contract.Throws)]
    public Task Another_thread_cannot_give_the_lock_back() =>
        VerifyThrows<SynchronizationLockException>(output => Task.Run(() => LockByHand.Visit(output)));

    [Fact, Proves("lock-by-hand", Contract = Contract.Throws)]
    public void With_an_answer_that_is_there_already_it_works_by_luck()
    {
        var output = new StringWriter();
        Assert.True(LockByHand.Ask(Task.FromResult("Moo!"), output).IsCompletedSuccessfully);
        Assert.Equal("the door is locked\nMoo!\n", output.ToString());
    }

    [Fact]
    public async Task At_a_semaphore_a_holder_who_comes_again_waits_too()
    {
        using var door = new SemaphoreSlim(1);
        await door.WaitAsync();
        var again = door.WaitAsync();
        Assert.False(again.IsCompleted);
        door.Release();
        await again;
    }
}
