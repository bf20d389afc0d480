using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>
/// Tries the schedules of a listing one after another, depth first: each run repeats the choices of the one before up
/// to the last point at which another thread could go on, and lets that one go on there.
/// </summary>
/// <param name="code">Returns the outcome. It runs on the first thread of each schedule.</param>
/// <param name="root">Absolute path of the series root, which paths of steps leave out.</param>
internal sealed class Explorer(RewrittenCode code, Func<string> original, Bounds bounds, string root)
{
    private readonly List<Choice> _choices = [];

    private readonly Points _points = new();

    private bool _cut;

    private bool _isReduced;

    /// <param name="run">A static lambda of a test. It runs in a copy of the tests and of the listings.</param>
    /// <param name="sourceFile">Absolute path of the source of the test.</param>
    public static Explorer Of(Func<string> run, Bounds bounds, string sourceFile)
    {
        var tests = run.Method.Module.FullyQualifiedName;
        var code = Path.Combine(Path.GetDirectoryName(tests)!, "Code.dll");
        var root = sourceFile[
            ..sourceFile.LastIndexOf(
                $"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}",
                StringComparison.Ordinal
            )
        ];
        return new Explorer(
            RewriteCode.Of([tests, code], run.Method.DeclaringType!.FullName!.Replace('+', '/')),
            run,
            bounds,
            root
        );
    }

    /// <param name="reduced">
    /// Whether schedules that differ only in the order of steps which do not affect each other count as one. With a
    /// bound on preemptions they are told apart, because the one that is left out might be the one within the bound.
    /// </param>
    public Exploration Explore(bool reduced = true)
    {
        _isReduced = reduced && bounds.Preemptions is null;
        using var loaded = new LoadedCode(code);
        var listing = loaded.Find(original);
        var tried = new List<TriedSchedule>();
        var (known, more) = (0, true);
        while (more)
        {
            if (tried.Count >= (bounds.Schedules ?? Bounds.MostSchedules))
            {
                return new Exploration([.. tried], $"the first {tried.Count:N0} schedules");
            }

            using var schedule = new Schedule(listing, loaded, _points, bounds.Steps ?? Bounds.MostSteps, root);
            var depth = 0;
            var asleep = ImmutableHashSet<int>.Empty;
            var result = schedule.Run(run => Next(run, depth++, ref asleep));
            if (_points.Count > known)
            {
                // With a point that was not known before, what has been tried are not all schedules.
                (known, _cut) = (_points.Count, false);
                _choices.Clear();
                tried.Clear();
                continue;
            }

            if (result is not null)
            {
                tried.Add(result);
                _cut |= schedule.IsTooLong;
            }

            more = Back();
        }

        return new Exploration([.. tried], _cut ? Bound : null);
    }

    /// <summary>Runs one schedule again.</summary>
    public TriedSchedule? Replay(IReadOnlyList<int> choices)
    {
        using var loaded = new LoadedCode(code);
        using var schedule = new Schedule(
            loaded.Find(original),
            loaded,
            _points,
            bounds.Steps ?? Bounds.MostSteps,
            root
        );
        var depth = 0;
        return schedule.Run(run => run.Workers[choices[depth++]]);
    }

    private string Bound =>
        string.Join(
            " and ",
            new[]
            {
                bounds.Preemptions is { } preemptions ? $"at most {preemptions} preemptions" : null,
                bounds.Preemptions is null || bounds.Steps is not null
                    ? $"at most {bounds.Steps ?? Bounds.MostSteps} steps"
                    : null,
            }.OfType<string>()
        );

    private Worker? Next(Run run, int depth, ref ImmutableHashSet<int> asleep)
    {
        if (depth == _choices.Count)
        {
            var able = run.Able.OrderBy(one => one != run.Last).ThenBy(one => one.Number).ToList();
            var choice = new Choice(
                [.. able.Select(one => one.Number)],
                asleep,
                able[0] == run.Last,
                depth == 0 ? 0 : _choices[depth - 1].Preemptions
            );
            _choices.Add(choice);
            choice.MoveNext(bounds.Preemptions, out var cut);
            _cut |= cut;
        }

        if (_choices[depth].Chosen is not { } number)
        {
            return null;
        }

        var chosen = run.Workers[number];
        asleep = _isReduced
            ? [.. _choices[depth].Known.Where(one => run.Workers[one].Pending!.IsIndependentOf(chosen.Pending!))]
            : [];
        return chosen;
    }

    // To the last choice that has somebody left.
    private bool Back()
    {
        while (_choices.Count > 0)
        {
            var more = _choices[^1].MoveNext(bounds.Preemptions, out var cut);
            _cut |= cut;
            if (more)
            {
                return true;
            }

            _choices.RemoveAt(_choices.Count - 1);
        }

        return false;
    }
}
