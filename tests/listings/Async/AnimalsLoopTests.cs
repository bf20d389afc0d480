using Async;

namespace Listings.Tests.Async;

public class AnimalsLoopTests
{
    [Fact, Proves("animals-loop")]
    public async Task Waiting_overlaps_and_printing_does_not()
    {
        var output = new StringWriter();
        AnimalsLoop.Together(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-in-turn")]
    public async Task In_turn_every_second_counts()
    {
        var output = new StringWriter();
        AnimalsLoop.OneByOne(output);
        await Verify(output.ToString());
    }
}
