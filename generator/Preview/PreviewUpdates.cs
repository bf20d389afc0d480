using System.Runtime.CompilerServices;

namespace Generator.Preview;

/// <summary>Keeps the state of the preview, and tells all browsers when it changes.</summary>
internal sealed class PreviewUpdates
{
    private readonly Lock _gate = new();

    private TaskCompletionSource _changed = Next();

    private PreviewState _current = PreviewState.Empty;

    public PreviewState Current
    {
        get
        {
            lock (_gate)
            {
                return _current;
            }
        }
    }

    public void Show(PreviewState state)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            (_current, changed, _changed) = (state, _changed, Next());
        }

        changed.SetResult();
    }

    /// <returns>The state now, and each later one that is still current when it is asked for.</returns>
    public async IAsyncEnumerable<PreviewState> States([EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            PreviewState state;
            Task changed;
            lock (_gate)
            {
                (state, changed) = (_current, _changed.Task);
            }

            yield return state;
            await changed.WaitAsync(cancel);
        }
    }

    private static TaskCompletionSource Next() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
