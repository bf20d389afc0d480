using Threads;

namespace Listings.Tests.Threads;

public class LuckyRaceTests
{
    [Fact, Proves("lucky-race", Contract = Contract.Outcomes)]
    public async Task An_egg_may_be_lost_or_not()
    {
        await VerifyOutcomes(
            () => Task.FromResult(LuckyRace.CountPlain(1_000_000) switch
            {
                < 4_000_000 => "fewer than 4,000,000",
                4_000_000 => "4,000,000",
                _ => "more than 4,000,000",
            }),
            runs: 8,
            [
                new Outcome("4,000,000", "No two threads met, this time. It says nothing about the next time."),
                new Outcome("fewer than 4,000,000", "Threads met between reading and writing."),
                new Outcome("more than 4,000,000", "An update can be lost, but none can be made twice.", Must.NeverBeSeen),
            ]);
    }

    [Fact, Proves("lucky-race", Contract = Contract.Outcomes)]
    public void Nobody_can_count_more_than_was_there()
    {
        Assert.InRange(LuckyRace.CountPlain(10), 1, 40);
    }

    [Fact, Proves("lucky-race-cured")]
    public async Task Interlocked_loses_nothing()
    {
        await Verify($"{LuckyRace.CountInterlocked(1_000_000)}\n");
    }
}
