using Threads;

namespace Listings.Tests.Threads;

public class LuckyRaceTests
{
    [Fact, Proves("lucky-race", Contract = Contract.AllSchedules, Seconds = 300)]
    public async Task Of_four_eggs_up_to_three_may_be_lost()
    {
        await VerifyAllSchedules(
            static () => $"{LuckyRace.CountPlain(1)}",
            [
                new Outcome("4", "Nobody came between another's reading and writing. It says nothing about the next time."),
                new Outcome("3", "Two met between reading and writing."),
                new Outcome("2", "Two eggs are lost: three met, or two pairs."),
                new Outcome("1", "The last to write had read before anybody else wrote."),
                new Outcome("5", "An update can be lost, but none can be made twice.", Must.NeverBeSeen),
            ]);
    }

    [Fact, Proves("lucky-race", Contract = Contract.AllSchedules)]
    public void Nobody_can_count_more_than_was_there()
    {
        Assert.InRange(LuckyRace.CountPlain(10), 1, 40);
    }

    [Fact, Proves("lucky-race-cured", Contract = Contract.AllSchedules, Seconds = 300)]
    public async Task With_Interlocked_no_schedule_loses_an_egg()
    {
        await VerifyAllSchedules(
            static () => $"{LuckyRace.CountInterlocked(1)}",
            [
                new Outcome("4", "Whoever adds finds what the one before has written."),
                new Outcome("3", "An egg would be lost.", Must.NeverBeSeen),
            ]);
    }

    [Fact, Proves("lucky-race-cured", Contract = Contract.AllSchedules, Seconds = 300)]
    public async Task Interlocked_loses_nothing()
    {
        await Verify($"{LuckyRace.CountInterlocked(1_000_000)}\n");
    }
}
