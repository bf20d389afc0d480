using Async;

namespace Listings.Tests.Async;

public class AnimalsLockTests
{
    [Fact, Proves("animals-lock", Contract = Contract.Unordered)]
    public async Task Who_comes_while_another_prints_waits_at_the_door()
    {
        Pool.MakeRoom();
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var printing = new TaskCompletionSource();
        using var goOn = new ManualResetEventSlim();
        var letters = 0;
        var listening = await Pool.StartAsync(() => AnimalsLock.Listen(client, output, () =>
        {
            if (Interlocked.Increment(ref letters) == 1)
            {
                printing.SetResult();
                goOn.Wait();
            }
        }));

        // The cow stops in the middle of its sentence. An answer of the others returns when they have gone as far as they can.
        var cow = Task.Run(() => farm.Answer("cow"));
        await printing.Task;
        await Task.Run(() => farm.Answer("pig"));
        await Task.Run(() => farm.Answer("chicken"));
        Assert.Equal("T", output.ToString());

        goOn.Set();
        await cow;
        await listening;
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("animals-lock", Contract = Contract.Unordered)]
    public async Task Who_gets_no_answer_does_not_come_to_the_door()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var listening = await Pool.StartAsync(() => AnimalsLock.Listen(client, output, () => { }));

        await Task.Run(() => farm.Fail("cow"));
        await Task.Run(() => farm.Answer("pig"));
        await Task.Run(() => farm.Answer("chicken"));

        await Assert.ThrowsAsync<HttpRequestException>(() => listening);
        Assert.Equal("The pig says \"Oink!\".\nThe chicken says \"Cluck!\".\n", output.ToString());
    }

    [Fact, Proves("animals-lock", Contract = Contract.Unordered)]
    public async Task Who_fails_in_the_middle_opens_the_door_too()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var letters = 0;
        var listening = await Pool.StartAsync(() => AnimalsLock.Listen(client, output, () =>
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
}
