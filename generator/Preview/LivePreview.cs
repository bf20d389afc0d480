using System.Collections.Immutable;
using System.Threading.Channels;

namespace Generator.Preview;

/// <summary>Builds the site in memory each time that a file is saved.</summary>
/// <param name="pipelines">The pipelines of the build, with <paramref name="proof"/> among them.</param>
/// <param name="show">Is told each new state, one after another.</param>
internal sealed class LivePreview(
    ImmutableArray<Pipeline> pipelines,
    KeptProof proof,
    BuildContext context,
    Action<PreviewState> show
)
{
    private readonly Channel<Event> _events = Channel.CreateUnbounded<Event>();

    private PreviewState _state = PreviewState.Empty;

    private ProofRun? _proving;

    private int _saves;

    private abstract record Event;

    private sealed record Saved(string Path) : Event;

    private sealed record Said(string Message) : Event;

    private sealed record Ended(CancellationTokenSource Stop) : Event;

    private sealed record ProofRun(Task Ends, CancellationTokenSource Stop);

    /// <summary>Says that a file may have changed. Can be called from any thread.</summary>
    /// <param name="path">Relative to the series root; "" if any file may have changed.</param>
    public void Save(string path)
    {
        Interlocked.Increment(ref _saves);
        _events.Writer.TryWrite(new Saved(path));
    }

    /// <summary>Builds until it is cancelled.</summary>
    public async Task Run()
    {
        await Build();
        while (await _events.Reader.WaitToReadAsync(context.Cancel))
        {
            // An editor, or git, saves several files at once.
            var happened = new List<Event>();
            while (_events.Reader.TryRead(out var one))
            {
                happened.Add(one);
            }

            await Take(happened);
        }
    }

    private async Task Take(List<Event> happened)
    {
        if (happened.OfType<Said>().LastOrDefault() is { } said && _proving is not null)
        {
            Tell(_state with { Status = $"Proving: {said.Message}" });
        }

        // A run that a newer one has replaced says nothing.
        var isProven = happened.OfType<Ended>().Any(ended => ended.Stop == _proving?.Stop);
        if (isProven)
        {
            _proving!.Stop.Dispose();
            _proving = null;
        }

        var savedCode = happened.OfType<Saved>().Any(saved => SavedFile.MayChangeProof(saved.Path));
        if (savedCode)
        {
            var before = _proving;
            var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Cancel);
            _proving = new ProofRun(Prove(before, stop), stop);
        }

        if (isProven || happened.OfType<Saved>().Any())
        {
            await Build(comparesCode: isProven || savedCode);
        }
    }

    /// <param name="comparesCode">Whether listings may differ from those that are proven, or no longer do.</param>
    private async Task Build(bool comparesCode = false)
    {
        var saves = Volatile.Read(ref _saves);
        var next = _state with { Version = _state.Version + 1, Status = _proving is null ? "" : "Proving" };
        try
        {
            if (comparesCode)
            {
                next = next with { Unproven = await proof.Unproven(context) };
            }

            if (comparesCode && _proving is not null)
            {
                // Its author sees the text at once; pages take longer.
                Tell(next with { Version = _state.Version });
            }

            var (site, made) = await RunPipelines.Make(pipelines, context);
            next = next with { Problems = SortProblems.Of(made.Of<Problem>()) };
            if (!next.Problems.IsEmpty && IsOutdated())
            {
                return;
            }

            // Pages with problems may lack something, so the last good ones stay, with the problems above them.
            Tell(
                next.Problems.IsEmpty || _state.Files.IsEmpty
                    ? next.Of(site, [.. made.Of<OutputFile>(), .. ClosingFile.OnDemand(made)])
                    : next
            );
        }
        // A file that is being replaced: its next save builds again.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!IsOutdated())
            {
                Tell(next with { Problems = [NotReadable(exception)] });
            }
        }

        // A file that is written in place is empty for a moment. Nobody needs to read what is wrong with that: the
        // next build is already due.
        bool IsOutdated() => saves != Volatile.Read(ref _saves);
    }

    // What was saved since makes the run worthless that goes on.
    private async Task Prove(ProofRun? before, CancellationTokenSource stop)
    {
        if (before is not null)
        {
            await before.Stop.CancelAsync();
            await before.Ends;
            before.Stop.Dispose();
        }

        try
        {
            var progress = new Progress(step => _events.Writer.TryWrite(new Said(step.Message)));
            await Task.Run(() => proof.Renew(context with { Progress = progress, Cancel = stop.Token }), stop.Token);
            _events.Writer.TryWrite(new Ended(stop));
        }
        catch (OperationCanceledException)
        {
            // The next run has begun, or the preview ends.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            proof.Fail(NotReadable(exception));
            _events.Writer.TryWrite(new Ended(stop));
        }
        catch (Exception exception)
        {
            // Nobody awaits this task, so the loop has to end with what happened here.
            _events.Writer.TryComplete(exception);
        }
    }

    private static Problem NotReadable(Exception exception) =>
        TextProblems.NotReadable.At(new Location("."), exception.Message);

    private void Tell(PreviewState state) => show(_state = state);

    private sealed class Progress(Action<Step> tell) : IProgress<Step>
    {
        public void Report(Step value) => tell(value);
    }
}
