using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class HogTests
{
    [Fact, Proves("hog")]
    public async Task Who_never_awaits_keeps_all_others_waiting()
    {
        await Verify(OnLoop.Run((loop, output) => Task.WhenAll(Hog.Tick(loop, output), Hog.Peel(loop, output))));
    }

    [Fact, Proves("polite-hog")]
    public async Task Who_steps_aside_in_between_holds_nobody_up_for_long()
    {
        await Verify(OnLoop.Run((loop, output) => Task.WhenAll(Hog.Tick(loop, output), Hog.PeelPolitely(loop, output))));
    }

    [Fact, Proves("hog")]
    public async Task While_one_peels_the_ticks_are_ready_and_do_not_come() => await VerifyTimeline(Record(Hog.Peel));

    [Fact, Proves("polite-hog")]
    public async Task Between_two_potatoes_a_tick_comes_through() => await VerifyTimeline(Record(Hog.PeelPolitely));

    private static Recording Record(Func<RecordingLoop, TextWriter, Task> peel)
    {
        var recording = new Recording("s", "Tick", "Peel") { Main = Thread.CurrentThread, Between = Doing.Ready };
        var loop = new RecordingLoop(recording);
        var output = new RecordingWriter(recording, () => (decimal)loop.Now.TotalSeconds, _ => recording.Task);
        loop.Run(() => Task.WhenAll(Hog.Tick(loop, output), peel(loop, output)));
        return recording;
    }
}
