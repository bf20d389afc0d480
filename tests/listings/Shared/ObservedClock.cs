using Microsoft.Extensions.Time.Testing;

namespace Listings.Tests.Shared;

/// <summary>A fake clock that one can also ask to wait until the code under test has set its timers, so that no test advances too early.</summary>
public sealed class ObservedClock : FakeTimeProvider, IDisposable
{
    private readonly SemaphoreSlim _created = new(0);

    public async Task WaitForTimersAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _created.WaitAsync();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _created.Release();
        return timer;
    }

    public void Dispose() => _created.Dispose();
}
