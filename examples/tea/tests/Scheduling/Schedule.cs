using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>Runs a listing once, and tells how it ended.</summary>
internal sealed class Schedule(Func<string> listing, LoadedCode loaded, Points points, int mostSteps, string root)
    : IDisposable
{
    private readonly List<int> _choices = [];

    private Run? _run;

    public bool IsTooLong => _run?.Ending.IsTooLong == true;

    /// <returns>Null if it was given up because another schedule shows the same.</returns>
    public TriedSchedule? Run(Func<Run, Worker?> choose)
    {
        var returned = "";
        loaded.Reset();
        _run = new Run(Choose, points, loaded.Sites, mostSteps, loaded.Types);
        _run.To(() => returned = listing());
        return _run.Ending switch
        {
            { Unmodelled: { } problem } => throw problem,
            { IsRedundant: true } => null,
            _ => new TriedSchedule(_run.Ending.Stopped ?? returned, [.. _choices], [.. _run.Steps.Select(Tell)])
            {
                Waiting = _run
                    .Workers.Where(one => one.Pending is { IsPrivate: false })
                    .ToImmutableDictionary(one => one.Number, one => Tell(one, one.Pending!.Site, one.Pending.Does)),
                IsBroken = _run.Ending.IsBroken,
            },
        };

        Worker? Choose(Run run)
        {
            var chosen = choose(run);
            if (chosen is not null)
            {
                _choices.Add(chosen.Number);
            }

            return chosen;
        }
    }

    public void Dispose() => _run?.Dispose();

    private ScheduleEvent Tell(RunStep step) =>
        new(
            step.Worker.Number,
            Tell(step.Worker, step.Site, step.Does) with
            {
                Leaves = step.Leaves,
            },
            Tell(step.Worker, step.Site, step.Announced),
            step.Before,
            step.IsChosen
        );

    private ScheduleStep Tell(Worker worker, Site site, string does) =>
        new(
            worker.Name,
            site.File.Length == 0 ? "" : Path.GetRelativePath(root, site.File).Replace('\\', '/'),
            site.Line,
            does
        );
}
