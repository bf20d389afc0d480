using Concurrency;

namespace Listings.Tests.Concurrency;

public class QuickPigTests
{
    [Fact, Proves("quick-pig")]
    [Proves("quick-pig", Survives = "1 -> 2", Because = "one after another, there is nothing to do for a second cook")]
    public async Task The_pig_prints_while_the_others_think()
    {
        var output = new StringWriter();
        QuickPig.Visit(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("quick-pig")]
    public async Task The_pig_stands_in_nobodys_way()
    {
        using var output = new PrintedSchedule("s", "cow", "pig", "chicken");
        QuickPig.Visit(output);
        await VerifyTimeline(output.Recording);
    }
}
