namespace Listings.Tests.Web;

public class ObservedClockTests
{
    [Fact, Proves("observed-clock")]
    public async Task It_says_when_somebody_has_begun_to_wait()
    {
        using var clock = new ObservedClock();
        var both = clock.WaitForTimersAsync(2);

        var first = Task.Delay(TimeSpan.FromSeconds(5), clock);
        Assert.False(both.IsCompleted);
        var second = Task.Delay(TimeSpan.FromSeconds(6), clock);
        await both;

        clock.Advance(TimeSpan.FromSeconds(5));
        await first;
        Assert.False(second.IsCompleted);
    }

    [Fact, Proves("observed-clock")]
    public async Task A_timer_set_before_one_asks_counts_too()
    {
        using var clock = new ObservedClock();
        var delay = Task.Delay(TimeSpan.FromSeconds(5), clock);

        await clock.WaitForTimersAsync(1);
        clock.Advance(TimeSpan.FromSeconds(5));

        await delay;
        Assert.False(clock.WaitForTimersAsync(1).IsCompleted);
    }

    [Fact, Proves("observed-clock")]
    public async Task A_timer_can_be_set_anew()
    {
        using var clock = new ObservedClock();
        var rung = 0;
        await using var timer = clock.CreateTimer(_ => rung++, null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);

        timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, rung);
    }

    [Fact, Proves("observed-clock")]
    public async Task A_disposed_clock_cannot_be_waited_for()
    {
        var clock = new ObservedClock();
        clock.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => clock.WaitForTimersAsync(1));
    }
}
