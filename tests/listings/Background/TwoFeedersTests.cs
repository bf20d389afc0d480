using Background;
using Shared;

namespace Listings.Tests.Background;

public class TwoFeedersTests
{
    [Fact, Proves("two-feeders"), Proves("trough")]
    public async Task Two_feeders_need_ten_seconds_for_four_orders()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Work(2, clock, output, CancellationToken.None, "cow", "pig", "chicken", "goat");
            output.WriteLine($"{clock.GetElapsedTime(0).TotalSeconds} s");
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("two-feeders")]
    public void If_one_fails_the_other_carries_out_what_is_left() => Simulation.Run(async clock =>
    {
        var output = new StringWriter { NewLine = "\n" };

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Work(2, clock, output, CancellationToken.None, "yak", "pig", "goat"));

        Assert.Equal("The pig is fed.\nThe goat is fed.\n", output.ToString());
    });

    [Fact, Proves("two-feeders")]
    public void A_stop_ends_both() => Simulation.Run(async clock =>
    {
        var output = new StringWriter();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(3), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Work(2, clock, output, stop.Token, "cow", "pig", "goat"));

        Assert.Empty(output.ToString());
        Assert.Equal(3, clock.GetElapsedTime(0).TotalSeconds);
    });

    [Fact, Proves("two-feeders")]
    public void A_stop_ends_the_wait_for_orders() => Simulation.Run(async clock =>
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(3), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => TwoFeeders.Work(Orders.Of().Reader, 2, clock, TextWriter.Null, stop.Token));

        Assert.Equal(3, clock.GetElapsedTime(0).TotalSeconds);
    });

    private static Task Work(int feeders, TimeProvider clock, TextWriter output, CancellationToken stop, params string[] animals)
    {
        var orders = Orders.Of(animals);
        orders.Writer.Complete();
        return TwoFeeders.Work(orders.Reader, feeders, clock, output, stop);
    }
}
