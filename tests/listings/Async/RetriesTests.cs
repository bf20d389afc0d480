using Async;
using Shared;

namespace Listings.Tests.Async;

public class RetriesTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact, Proves("retry"), Proves("retry-run")]
    [Proves("retry-run", Survives = "4 -> 5", Because = "the fourth try succeeds, so a fifth would not be needed")]
    [Proves(
        "retry-run",
        Survives = "cancellation -> CancellationToken.None",
        Because = "Retry is given CancellationToken.None and passes on just that")]
    [Proves(
        "retry-run",
        Survives = "\"The farm is closed.\" -> \"\"",
        Because = "Retry catches these exceptions, and nobody reads their messages")]
    public async Task The_pauses_double()
    {
        var output = new StringWriter();
        Simulation.Run(clock => Retries.Visit(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("retry")]
    public void After_the_last_try_the_failure_is_the_callers() => Simulation.Run(async clock =>
    {
        var asked = 0;

        await Assert.ThrowsAsync<HttpRequestException>(() => Retries.Retry(3, Second, Fail, clock, CancellationToken.None));

        Assert.Equal(3, asked);
        Assert.Equal(3 * Second.Ticks, clock.GetTimestamp());

        Task<string> Fail(CancellationToken cancellation)
        {
            asked++;
            throw new HttpRequestException();
        }
    });

    [Fact, Proves("retry")]
    public void Another_kind_of_failure_is_not_tried_again() => Simulation.Run(async clock =>
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Retries.Retry(3, Second, _ => throw new InvalidOperationException(), clock, CancellationToken.None));
        Assert.Equal(0, clock.GetTimestamp());
    });

    [Fact, Proves("retry")]
    public void A_cancellation_ends_the_pause_and_reaches_the_call() => Simulation.Run(async clock =>
    {
        using var caller = new CancellationTokenSource(0.5 * Second, clock);
        CancellationToken seen = default;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Retries.Retry(3, Second, Fail, clock, caller.Token));

        Assert.Equal(caller.Token, seen);
        Assert.Equal(0.5 * Second.Ticks, clock.GetTimestamp());

        Task<string> Fail(CancellationToken cancellation)
        {
            seen = cancellation;
            throw new HttpRequestException();
        }
    });
}
