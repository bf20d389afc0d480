namespace Listings.Tests.Background;

/// <summary>
/// Keeps other threads from doing what the code under test gives them to do, until the test lets them. So a test knows
/// whether code waits for them: it does not end before that.
/// </summary>
internal sealed class HeldBack
{
    private readonly Thread _here = Thread.CurrentThread;

    private readonly TaskCompletionSource _free = new();

    private readonly AsyncLocal<HeldBack?> _mark;

    public HeldBack()
    {
        // What a thread is given goes with this value, and the thread is told before it begins.
        _mark = new AsyncLocal<HeldBack?>(changed =>
        {
            if (changed is { ThreadContextChanged: true, CurrentValue: not null } && Thread.CurrentThread != _here)
            {
                _free.Task.Wait();
            }
        });
        _mark.Value = this;
    }

    public void LetGo() => _free.TrySetResult();
}
