using Broken = Faults.Contracts;

namespace Listings.Tests;

public class ContractTests
{
    [Fact, Proves("lines", Contract = Contract.Unordered)]
    public async Task Lines_differ()
    {
        var output = new StringWriter();
        Broken.Say(output);
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("calm", Contract = Contract.Throws)]
    public async Task It_ends_well() => await VerifyThrows<InvalidOperationException>(_ => Task.FromResult(Broken.Calm()));

    [Fact, Proves("other", Contract = Contract.Throws)]
    public async Task It_ends_otherwise() => await VerifyThrows<NotSupportedException>(_ => Task.Run(Broken.Other));

    [Fact, Proves("message", Contract = Contract.Throws)]
    public async Task It_says_something_else() => await VerifyThrows<InvalidOperationException>(_ => Task.Run(Broken.Message));

    [Fact, Proves("over", Contract = Contract.Hangs)]
    public async Task It_goes_on()
    {
        var task = Broken.Over();
        await VerifyHangs([new Wait("Ann", "Bob", "nobody", () => !task.IsCompleted)]);
    }

    [Fact, Proves("unknown", Contract = Contract.Outcomes)]
    public async Task An_outcome_is_new() => await VerifyOutcomes(() => Task.FromResult(Broken.Unknown()), 2, [new Outcome("heads", "one side")]);

    [Fact, Proves("never", Contract = Contract.Outcomes)]
    public async Task An_outcome_never_comes() =>
        await VerifyOutcomes(() => Task.FromResult(Broken.Never()), 2, [new Outcome("heads", "one side"), new Outcome("tails", "the other", Must.BeSeen)]);

    [Fact, Proves("forbidden", Contract = Contract.Outcomes)]
    public async Task An_outcome_must_not_come() =>
        await VerifyOutcomes(() => Task.FromResult(Broken.Forbidden()), 2, [new Outcome("edge", "a miracle", Must.NeverBeSeen)]);

    [Fact, Proves("unshown", Contract = Contract.Hangs)]
    public void Nothing_is_shown() => Assert.Equal(1, Broken.Unshown());

    [Fact, Proves("two-contracts", Contract = Contract.Hangs)]
    public void It_is_one_thing() => Assert.Equal(2, Broken.Two());

    [Fact, Proves("two-contracts")]
    public void And_another() => Assert.Equal(2, Broken.Two());

    [Fact, Proves("compiled", Contract = Contract.DoesNotCompile)]
    public void It_compiles() => Assert.Equal(1, Broken.Compiled());

    [Fact, Proves("accepted", Contract = Contract.DoesNotCompile)]
    public async Task It_is_accepted() => await VerifyDoesNotCompile("Faults/Accepted.refused.cs");

    [Fact, Proves("unmarked", Contract = Contract.DoesNotCompile)]
    public async Task It_is_refused_without_a_mark() => await VerifyDoesNotCompile("Faults/Unmarked.refused.cs");

    [Fact, Proves("race", Contract = Contract.AllSchedules)]
    public async Task A_schedule_loses_an_egg() => await VerifyAllSchedules(static () => Broken.Race(), [new Outcome("2", "all")]);

    [Fact, Proves("turns", Contract = Contract.AllSchedules)]
    public async Task No_schedule_finds_a_third_egg() =>
        await VerifyAllSchedules(static () => Broken.Turns(), [new Outcome("2", "all"), new Outcome("3", "a miracle")]);

    [Fact, Proves("spin", Contract = Contract.AllSchedules)]
    public async Task It_has_no_end() =>
        await VerifyAllSchedules(static () => Broken.Spin(), [new Outcome("has not ended after 500 steps", "it never does")]);

    [Fact, Proves("pool", Contract = Contract.AllSchedules)]
    public async Task It_uses_the_pool() => await VerifyAllSchedules(static () => Broken.Pool(), [new Outcome("1", "one")]);

    [Fact, Proves("greedy", Contract = Contract.Allocates)]
    public async Task It_takes_too_much() => await VerifyAllocates(() => Broken.Greedy(), most: 10);
}
