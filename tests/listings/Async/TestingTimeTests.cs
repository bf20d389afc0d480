using Async;
using Shared;

namespace Listings.Tests.Async;

public class TestingTimeTests
{
    [Fact, Proves("testing-time"), Proves("testing-time-run")]
    public async Task Three_weeks_pass_in_no_time()
    {
        var output = new StringWriter();
        TestingTime.TryIt(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("testing-time")]
    public void A_timer_that_rings_a_little_early_does_not_add_a_turn() => Simulation.Run(async clock =>
        Assert.Equal(63, await TestingTime.Brood(new HastyClock(clock), CancellationToken.None)));

    [Fact, Proves("testing-time")]
    public void A_hen_who_is_called_away_stops_at_once() => Simulation.Run(async clock =>
    {
        using var away = new CancellationTokenSource(TimeSpan.FromHours(25), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TestingTime.Brood(clock, away.Token));

        Assert.Equal(TimeSpan.FromHours(25), clock.GetElapsedTime(0));
    });

    /// <summary>A clock whose timers ring a millisecond before their time, as real ones may by another clock.</summary>
    private sealed class HastyClock(TimeProvider clock) : TimeProvider
    {
        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            clock.CreateTimer(callback, state, dueTime - TimeSpan.FromMilliseconds(1), period);
    }
}
