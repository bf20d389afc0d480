using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class AnimalsLoopTests
{
    [Fact, Proves("animals-loop")]
    public async Task Waiting_overlaps_and_printing_does_not()
    {
        var output = new StringWriter();
        AnimalsLoop.Together(new EventLoop(), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-in-turn")]
    public async Task In_turn_every_second_counts()
    {
        var output = new StringWriter();
        AnimalsLoop.OneByOne(new EventLoop(), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-loop")]
    public async Task The_waits_lie_side_by_side_and_the_printing_in_one_line()
    {
        var recording = Recording();
        AnimalsLoop.Together(new RecordingLoop(recording, Doing.Printing), TextWriter.Null);
        await VerifyTimeline(recording);
    }

    [Fact, Proves("animals-in-turn")]
    public async Task In_turn_nothing_lies_side_by_side()
    {
        var recording = Recording();
        AnimalsLoop.OneByOne(new RecordingLoop(recording, Doing.Printing), TextWriter.Null);
        await VerifyTimeline(recording);
    }

    private static Recording Recording() => new("s", "cow", "pig", "chicken") { Main = Thread.CurrentThread, Between = Doing.Ready };
}
