using Listings.Tests.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Web;

namespace Listings.Tests.Web;

public class TooSlowTests
{
    [Fact, Proves("too-slow"), Proves("too-slow-farm")]
    public async Task After_two_seconds_the_visitor_is_told_that_it_takes_too_long()
    {
        CountingClock? counting = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => TooSlow.Open(builder, counting = new CountingClock(clock)));
        using var client = farm.CreateClient();

        var answer = client.AskAsync("/animals/cow");
        await farm.Clock.TimersAsync(2);
        farm.Clock.Advance(TimeSpan.FromSeconds(2) - TimeSpan.FromTicks(1));
        Assert.False(answer.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)], counting!.DueTimes);
        await Verify(await answer);
    }

    [Fact, Proves("too-slow"), Proves("too-slow-farm")]
    public async Task Who_is_quick_enough_answers_as_ever()
    {
        await using var farm = await FarmServer.OpenAsync(TooSlow.Open);
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak"));
    }

    [Fact, Proves("too-slow")]
    public async Task Five_seconds_are_in_time_for_a_patience_of_six()
    {
        using var clock = new ObservedClock();

        var answer = InTime.Speak("cow", TimeSpan.FromSeconds(6), clock, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("Moo!", Assert.IsType<ContentHttpResult>(await answer).ResponseContent);
    }

    [Fact, Proves("too-slow")]
    public async Task An_answer_in_time_leaves_no_timer_behind()
    {
        using var clock = new ObservedClock();
        var counting = new CountingClock(clock);

        var answer = InTime.Speak("cow", TimeSpan.FromSeconds(6), counting, CancellationToken.None);
        Assert.Equal(2, counting.OpenTimers);
        clock.Advance(TimeSpan.FromSeconds(5));
        await answer;

        Assert.Equal(0, counting.OpenTimers);
    }

    [Fact, Proves("too-slow")]
    public async Task A_cancellation_that_is_neither_the_limit_nor_the_visitor_is_not_called_too_slow()
    {
        using var clock = new ObservedClock();
        var cancelling = new ClockThatCancels(clock, TimeSpan.FromSeconds(5));

        var answer = InTime.Speak("cow", TimeSpan.FromSeconds(2), cancelling, CancellationToken.None);

        await Assert.ThrowsAsync<TaskCanceledException>(() => answer.OrFail());
    }

    [Fact, Proves("too-slow")]
    public async Task If_the_visitor_has_left_when_time_is_up_nobody_is_told_that_it_was_too_slow()
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();
        await leaving.CancelAsync();

        var answer = InTime.Speak("cow", TimeSpan.Zero, clock, leaving.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFail());
    }

    [Fact, Proves("too-slow")]
    public async Task A_visitor_who_leaves_is_told_nothing()
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();

        var answer = InTime.Speak("cow", TimeSpan.FromSeconds(2), clock, leaving.Token);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFail());
    }
}
