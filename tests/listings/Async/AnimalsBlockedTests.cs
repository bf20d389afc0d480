using Async;

namespace Listings.Tests.Async;

public class AnimalsBlockedTests
{
    [Fact, Proves("animals-blocked", Contract = Contract.Unordered)]
    public async Task A_lock_keeps_the_lines_whole_and_a_thread_standing_for_each_animal_that_waits()
    {
        Pool.MakeRoom();
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var printing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var goOn = new ManualResetEventSlim();
        var letters = 0;
        var listening = await Pool.StartAsync(() => AnimalsBlocked.Listen(client, output, () =>
        {
            if (Interlocked.Increment(ref letters) == 1)
            {
                printing.SetResult();
                goOn.Wait();
            }
        }));

        // Each answer has a thread of its own. The cow stops in the middle of its sentence.
        var cow = Answer("cow");
        await printing.Task;
        var pig = Answer("pig");
        var chicken = Answer("chicken");
        Assert.True(
            SpinWait.SpinUntil(() => Stands(pig) && Stands(chicken), TimeSpan.FromMinutes(1)),
            "Nobody waits at the lock.");
        Assert.Equal("T", output.ToString());

        goOn.Set();
        cow.Join();
        pig.Join();
        chicken.Join();
        await listening;
        await VerifyUnordered(output.ToString());

        Thread Answer(string animal)
        {
            var thread = new Thread(() => farm.Answer(animal)) { IsBackground = true };
            thread.Start();
            return thread;
        }
    }

    [Fact, Proves("animals-blocked", Contract = Contract.Unordered)]
    public async Task An_animal_that_fails_in_the_middle_gives_the_lock_back()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var letters = 0;
        var listening = await Pool.StartAsync(() => AnimalsBlocked.Listen(client, output, () =>
        {
            if (++letters == 3)
            {
                throw new InvalidOperationException("The cow chokes.");
            }
        }));

        await Task.Run(() => farm.Answer("cow"));
        await Task.Run(() => farm.Answer("chicken"));
        await Task.Run(() => farm.Answer("pig"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => listening);
        Assert.Equal("TheThe chicken says \"Cluck!\".\nThe pig says \"Oink!\".\n", output.ToString());
    }

    private static bool Stands(Thread thread) => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin);
}
