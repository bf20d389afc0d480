using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class OwnWhenAllTests
{
    [Fact, Proves("own-when-all"), Proves("own-when-all-run")]
    public async Task Both_think_at_the_same_time()
    {
        var output = new StringWriter();
        Simulation.Run(clock => OwnWhenAll.Visit(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("own-when-all-run")]
    public void The_cow_thinks_for_five_seconds_and_the_pig_for_two() => Simulation.Run(async time =>
    {
        var clock = new CountingClock(time);
        await OwnWhenAll.Visit(TextWriter.Null, clock);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2)], clock.DueTimes);
    });

    [Fact, Proves("own-when-all")]
    public async Task Results_are_in_the_order_of_the_tasks_not_of_their_ends()
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

    // Each letter is a task: s succeeds, f fails, c is cancelled.
    [Theory, Proves("own-when-all")]
    [InlineData("ss")]
    [InlineData("sc")]
    [InlineData("sf")]
    [InlineData("cf")]
    [InlineData("fc")]
    [InlineData("ff")]
    public async Task It_ends_as_WhenAll_does(string ends)
    {
        var (own, known) = (OwnWhenAll.All([.. ends.Select(End)]), Task.WhenAll(ends.Select(End)));
        await Task.WhenAny(own, known);

        Assert.Equal(known.Status, own.Status);
        Assert.Equal(known.Exception?.InnerException?.Message, own.Exception?.InnerException?.Message);

        Task<int> End(char end, int place) => end switch
        {
            's' => Task.FromResult(place),
            'f' => Task.FromException<int>(new InvalidOperationException($"{place} has failed.")),
            _ => Task.FromCanceled<int>(new CancellationToken(canceled: true)),
        };
    }
}
