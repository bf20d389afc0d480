using Flocks = Counting.Contracts;

namespace Listings.Tests;

public class ContractTests
{
    [Fact, Proves("flock", Contract = Contract.Unordered)]
    public async Task All_jump_in_some_order()
    {
        var output = new StringWriter();
        Flocks.Flock(["Bob", "Ann"], output);
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("coin", Contract = Contract.Outcomes)]
    public async Task A_coin_shows_both_sides()
    {
        var tosses = 0;
        await VerifyOutcomes(
            () => Task.FromResult(Flocks.Toss(tosses++ % 4 == 0)),
            runs: 8,
            [new Outcome("heads", "one of four", Must.BeSeen), new Outcome("tails", "the rest"), new Outcome("edge", "a miracle", Must.NeverBeSeen)]);
    }

    [Fact, Proves("refuse", Contract = Contract.Throws)]
    public async Task An_empty_meadow_is_told() =>
        await VerifyThrows<InvalidOperationException>(output =>
        {
            Flocks.Refuse(output);
            return Task.CompletedTask;
        });

    [Fact]
    [Proves("gate", Contract = Contract.Hangs, Unreached = "Console.Out.WriteLine(\"The gate is open.\");", Because = "nobody opens the gate")]
    public async Task The_shepherd_waits_for_ever()
    {
        var gate = new TaskCompletionSource();
        var shepherd = Flocks.Wait(gate.Task);
        await VerifyHangs([new Wait("the shepherd", "the gate", "nobody", () => !shepherd.IsCompleted)]);
        gate.SetCanceled();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shepherd);
    }

    [Fact, Proves("pen", Contract = Contract.Allocates)]
    public async Task Three_sheep_need_little_room() => await VerifyAllocates(() => Flocks.Pen(3), most: 1_000);

    [Fact, Proves("uncountable", Contract = Contract.DoesNotCompile)]
    public async Task Many_is_no_number() => await VerifyDoesNotCompile("Counting/Uncountable.refused.cs");
}
