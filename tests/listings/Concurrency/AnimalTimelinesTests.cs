using Concurrency;

namespace Listings.Tests.Concurrency;

public class AnimalTimelinesTests
{
    [Fact, Proves("animals-one-after-another")]
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
}
