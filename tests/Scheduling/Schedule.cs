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
            _ => new TriedSchedule(_run.Ending.Stopped ?? returned, [.. _choices], [.. _run.Steps.Select(Tell)]),
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

    private ScheduleStep Tell(RunStep step) =>
        new(
            step.Worker.Name,
            step.Site.File.Length == 0 ? "" : Path.GetRelativePath(root, step.Site.File).Replace('\\', '/'),
            step.Site.Line,
            step.Does
        );
}
