using Threads;

namespace Listings.Tests.Threads;

public class RepairedCountTests
{
    [Fact, Proves("counted-with-lock")]
    public async Task With_a_lock_nothing_is_lost()
    {
        var basket = new Lock();
        var alwaysHeld = true;
        var output = new StringWriter();

        RepairedCount.CountWithLock(basket, () => alwaysHeld &= basket.IsHeldByCurrentThread, output);

        Assert.True(alwaysHeld);
        Assert.True(basket.TryEnter());
        await Verify(output.ToString());
    }

    [Fact, Proves("counted-with-interlocked")]
    public async Task With_Interlocked_nothing_is_lost()
    {
        var output = new StringWriter();
        RepairedCount.CountWithInterlocked(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("counted-with-owner")]
    public async Task With_one_owner_nothing_is_lost()
    {
        var output = new StringWriter();
        RepairedCount.CountWithOwner(output);
        await Verify(output.ToString());
    }
}
