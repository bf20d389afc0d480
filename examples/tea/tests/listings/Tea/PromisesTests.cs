using Tea;

namespace Listings.Tests.Tea;

public class PromisesTests
{
    [Fact, Proves("guests", Contract = Contract.Unordered)]
    public async Task All_sit_down_in_some_order()
    {
        var output = new StringWriter();
        Promises.Welcome(["Bob", "Ann"], output);
        await VerifyUnordered(output.ToString());
    }

    [Fact, Proves("biscuit", Contract = Contract.Outcomes)]
    public async Task A_biscuit_ends_in_one_of_two_ways()
    {
        var seconds = 0;
        await VerifyOutcomes(
            () => Task.FromResult(Promises.Dip(seconds++)),
            runs: 8,
            [new Outcome("soft", "It came out in time.", Must.BeSeen), new Outcome("gone", "It stayed too long.")]);
    }

    [Fact, Proves("last-biscuit", Contract = Contract.AllSchedules)]
    public async Task Two_guests_may_both_take_the_last_biscuit() =>
        await VerifyAllSchedules(
            static () => Promises.TakeLast(),
            [
                new Outcome("1 taken, 0 left", "The second guest looked when it was gone."),
                new Outcome("2 taken, -1 left", "Both looked before either took it."),
                new Outcome("2 taken, 0 left", "Both took it at once, and one of the two was not counted."),
            ]);

    [Fact, Proves("spill", Contract = Contract.Throws)]
    public async Task An_empty_pot_is_told() =>
        await VerifyThrows<InvalidOperationException>(output =>
        {
            Promises.Fill(2, output);
            return Task.CompletedTask;
        });

    [Fact]
    [Proves("kettle", Contract = Contract.Hangs, Unreached = "Console.Out.WriteLine(\"The water boils.\");", Because = "the power never comes")]
    public async Task Without_power_the_kettle_waits_for_ever()
    {
        var power = new TaskCompletionSource();
        var kettle = Promises.Boil(power.Task);
        await VerifyHangs([new Wait("the kettle", "the power", "nobody, because nobody switches it on", () => !kettle.IsCompleted)]);
        power.SetCanceled();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kettle);
    }

    [Fact, Proves("lemon", Contract = Contract.DoesNotCompile)]
    public async Task Two_is_a_number_and_no_text() => await VerifyDoesNotCompile("Tea/Lemon.refused.cs");

    [Fact, Proves("tray", Contract = Contract.Allocates)]
    public async Task A_tray_is_small() => await VerifyAllocates(() => Promises.Tray(2), most: 1_000);
}
