using Diagnosis;
using Listings.Tests.Web;

namespace Listings.Tests.Diagnosis;

public class PulseTests
{
    // A pool that never runs anything misses any limit: how short it is proves nothing.
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(1);

    [Fact, Proves("pulse")]
    public void A_pool_that_runs_what_it_is_given_beats() =>
        Assert.True(Pulse.Beats(work => work(), TimeSpan.FromMinutes(1)));

    [Fact, Proves("pulse")]
    public void A_pool_that_runs_nothing_does_not() => Assert.False(Pulse.Beats(_ => { }, Short));

    [Fact, Proves("pulse")]
    public async Task The_watcher_tells_of_a_pool_that_runs_nothing_until_it_is_stopped()
    {
        var lines = new Lines();
        using var stop = new CancellationTokenSource();

        var watcher = Pulse.Watch(_ => { }, Short, lines, stop.Token);
        Assert.False(watcher.IsThreadPoolThread);
        Assert.True(watcher.IsBackground);
        Assert.StartsWith("No thread of the pool was free", await lines.NextAsync(), StringComparison.Ordinal);
        await stop.CancelAsync();

        Assert.True(watcher.Join(TimeSpan.FromMinutes(1)));
    }

    [Fact, Proves("pulse")]
    public async Task The_watcher_is_silent_while_the_pool_beats()
    {
        var lines = new Lines();
        using var stop = new CancellationTokenSource();
        using var beats = new SemaphoreSlim(0);

        var watcher = Pulse.Watch(
            work =>
            {
                work();
                beats.Release();
            },
            Short, lines, stop.Token);
        await beats.WaitAsync();
        await beats.WaitAsync();
        await stop.CancelAsync();

        Assert.True(watcher.Join(TimeSpan.FromMinutes(1)));
        Assert.True(lines.IsEmpty);
    }
}
