#!/usr/bin/env dotnet
#:package Microsoft.Extensions.TimeProvider.Testing
using Microsoft.Extensions.Time.Testing;

namespace Web;

#region observed-clock
/// <summary>A clock that a test moves by hand, and that knows when a wait has begun.</summary>
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

    public override ITimer CreateTimer(
        TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _created.Release();
        return timer;
    }

    public void Dispose() => _created.Dispose();
}
#endregion
