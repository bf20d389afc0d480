using Async;

namespace Listings.Tests.Async;

public class OwnWhenAllTests
{
    [Fact, Proves("own-when-all")]
    public async Task Results_stand_in_the_order_of_the_tasks_not_of_their_ends()
    {
        TaskCompletionSource<string>[] gates = [new(), new(), new()];
        var all = OwnWhenAll.All([.. gates.Select(gate => gate.Task)]);

        gates[2].SetResult("chicken");
        gates[0].SetResult("cow");
        Assert.False(all.IsCompleted);
        gates[1].SetResult("pig");

        var animals = await all;
        Assert.Equal(["cow", "pig", "chicken"], animals);
    }

    [Fact, Proves("own-when-all")]
    public async Task Tasks_that_have_ended_are_collected_at_once_and_none_is_a_result_too()
    {
        var numbers = await OwnWhenAll.All(Task.FromResult(1), Task.FromResult(2));
        Assert.Equal([1, 2], numbers);
        Assert.Empty(await OwnWhenAll.All<int>());
    }

    [Fact, Proves("own-when-all")]
    public async Task A_failure_is_reported_when_all_have_ended()
    {
        TaskCompletionSource<string>[] gates = [new(), new()];
        var all = OwnWhenAll.All(gates[0].Task, gates[1].Task);

        gates[0].SetException(new InvalidOperationException("The cow has run away."));
        Assert.False(all.IsCompleted);
        gates[1].SetResult("pig");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => all);
        Assert.Equal("The cow has run away.", exception.Message);
    }

    [Fact, Proves("own-when-all")]
    public async Task Of_two_failures_the_later_is_reported_whatever_its_place()
    {
        TaskCompletionSource<string>[] gates = [new(), new(), new()];
        var all = OwnWhenAll.All([.. gates.Select(gate => gate.Task)]);

        gates[2].SetException(new InvalidOperationException("The chicken has flown."));
        gates[0].SetException(new InvalidOperationException("The cow has run away."));
        gates[1].SetResult("pig");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => all);
        Assert.Equal("The cow has run away.", exception.Message);
    }

    [Fact, Proves("own-when-all")]
    public async Task Who_brings_the_last_result_does_not_run_what_waits_for_all()
    {
        var gate = new TaskCompletionSource<string>();
        using var returned = new ManualResetEventSlim();
        var rest = await Task.Run(() =>
        {
            var rest = OwnWhenAll.All(gate.Task).ContinueWith(_ => returned.Wait(TimeSpan.FromMinutes(1)), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            gate.SetResult("pig");
            returned.Set();
            return rest;
        });
        Assert.True(rest, "SetResult has waited for what waits for it.");
    }

    [Fact, Proves("inline-continuation")]
    public async Task SetResult_runs_the_rest_inside_unless_told_otherwise()
    {
        await Verify(OnLoop.Run(OwnWhenAll.Compare));
    }
}
