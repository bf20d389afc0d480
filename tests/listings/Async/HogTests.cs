using Async;

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
}
