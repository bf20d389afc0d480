using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class TimeoutThatCancelsTests
{
    [Fact, Proves("timeout-that-cancels"), Proves("timeout-that-cancels-run")]
    public async Task A_call_that_is_too_slow_is_stopped_and_reported_as_a_timeout()
    {
        var output = new StringWriter();
        Simulation.Run(clock => TimeoutThatCancels.Visit(TimeSpan.FromSeconds(2), output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("timeout-that-cancels"), Proves("timeout-that-cancels-run")]
    public void An_answer_in_time_is_the_answer()
    {
        var output = new StringWriter();
        Simulation.Run(clock => TimeoutThatCancels.Visit(TimeSpan.FromSeconds(7), output, clock));
        Assert.Equal("5 s: the cow stops thinking\nMoo!\n", output.ToString());
    }

    [Fact, Proves("timeout-that-cancels")]
    public void A_caller_who_cancels_gets_a_cancellation_and_no_timeout()
    {
        Simulation.Run(async clock =>
        {
            using var caller = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => TimeoutThatCancels.Within(TimeSpan.FromSeconds(2), Never, clock, caller.Token));
            Assert.Equal(TimeSpan.FromSeconds(1).Ticks, clock.GetTimestamp());

            async Task<string> Never(CancellationToken cancellation)
            {
                await Task.Delay(TimeSpan.FromHours(1), clock, cancellation);
                return "";
            }
        });
    }

    [Fact, Proves("timeout-that-cancels")]
    public void A_cancellation_from_elsewhere_is_no_timeout() => Simulation.Run(async clock =>
    {
        // The third source: neither the limit nor the caller, but a limit of the call itself, as HttpClient has one.
        using var own = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TimeoutThatCancels.Within(
            TimeSpan.FromSeconds(30),
            async _ =>
            {
                await Task.Delay(TimeSpan.FromHours(1), clock, own.Token);
                return "";
            },
            clock,
            CancellationToken.None));

        Assert.Equal(TimeSpan.FromSeconds(1), clock.GetElapsedTime(0));
    });

    [Fact, Proves("timeout-that-cancels")]
    public void A_call_that_does_not_listen_is_waited_for_beyond_the_limit() => Simulation.Run(async clock =>
    {
        var answer = await TimeoutThatCancels.Within(
            TimeSpan.FromSeconds(2),
            async _ =>
            {
                await Task.Delay(TimeSpan.FromSeconds(5), clock, CancellationToken.None);
                return "Moo!";
            },
            clock,
            CancellationToken.None);

        Assert.Equal(("Moo!", TimeSpan.FromSeconds(5)), (answer, clock.GetElapsedTime(0)));
    });

    [Fact, Proves("timeout-that-cancels")]
    public void An_answer_in_time_leaves_no_timer_behind() => Simulation.Run(async clock =>
    {
        var counting = new CountingClock(clock);

        await TimeoutThatCancels.Within(
            TimeSpan.FromSeconds(7),
            async cancellation =>
            {
                await Task.Delay(TimeSpan.FromSeconds(5), counting, cancellation);
                return "";
            },
            counting,
            CancellationToken.None);

        // This goes on inside the delay's own timer, which is disposed of only afterwards.
        await Task.Yield();
        Assert.Equal(0, counting.OpenTimers);
    });

    [Fact, Proves("timeout-that-cancels")]
    public void A_failure_is_no_timeout() => Simulation.Run(async clock =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TimeoutThatCancels.Within(
            TimeSpan.FromSeconds(2), _ => throw new InvalidOperationException(), clock, CancellationToken.None)));

    [Fact, Proves("timeout-that-cancels")]
    public void The_timeout_remembers_what_was_cancelled() => Simulation.Run(async clock =>
    {
        var timeout = await Assert.ThrowsAsync<TimeoutException>(() => TimeoutThatCancels.Within(
            TimeSpan.FromSeconds(2),
            async cancellation =>
            {
                await Task.Delay(TimeSpan.FromHours(1), clock, cancellation);
                return "";
            },
            clock,
            CancellationToken.None));
        Assert.IsAssignableFrom<OperationCanceledException>(timeout.InnerException);
    });
}
