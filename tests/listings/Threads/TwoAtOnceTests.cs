using Threads;

namespace Listings.Tests.Threads;

public class TwoAtOnceTests
{
    [Fact, Proves("two-at-once")]
    public async Task Two_speak_at_once_and_never_three()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => TwoAtOnce.SpeakAll(output.Shared()));
        await Verify(output.ToString());
    }

    [Fact, Proves("two-at-once")]
    public void A_place_is_free_again_when_speaking_fails()
    {
        var gauge = new Gauge();
        using var places = new SemaphoreSlim(2);
        using var meeting = new Barrier(1, _ => throw new InvalidOperationException("Not happy about moo."));
        Assert.Throws<BarrierPostPhaseException>(() => TwoAtOnce.Speak(places, gauge, meeting));
        Assert.Equal(2, places.CurrentCount);

        // Whoever failed has left: another one is alone inside.
        gauge.Enter();
        Assert.Equal(1, gauge.Peak);
    }
}
