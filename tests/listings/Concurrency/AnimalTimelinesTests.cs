using Concurrency;

namespace Listings.Tests.Concurrency;

public class AnimalTimelinesTests
{
    [Fact, Proves("animals-one-after-another")]
    [Proves("animals-one-after-another", Survives = "1 -> 2",
        Because = "one after another, there is nothing to do for a second cook")]
    public async Task One_after_another_each_wait_counts()
    {
        var output = new StringWriter();
        AnimalTimelines.VisitOneAfterAnother(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-at-once"), Proves("animals")]
    public async Task At_once_the_waits_overlap_and_the_printing_does_not()
    {
        var output = new StringWriter();
        AnimalTimelines.VisitAtOnce(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-one-after-another")]
    public async Task One_after_another_no_two_bars_lie_above_each_other() => await VerifyTimeline(Record(AnimalTimelines.VisitOneAfterAnother));

    [Fact, Proves("animals-at-once")]
    public async Task At_once_all_three_are_asked_at_the_beginning() => await VerifyTimeline(Record(AnimalTimelines.VisitAtOnce));

    private static Recording Record(Action<TextWriter> visit)
    {
        using var output = new PrintedSchedule("s", "cow", "pig", "chicken");
        visit(output);
        return output.Recording;
    }
}
