using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>
/// Draws all ways through the schedules of a listing. Those that were left out because another shows the same are in it
/// too: what has happened at a place is any set of events that has, for each of them, those that had to come before.
/// </summary>
internal sealed class DrawGraph
{
    // A reader has to find through it, and a page has to carry it.
    private const int MostPlaces = 300;

    // So many that the test would notice.
    private const int MostVisits = 100_000;

    private readonly Dictionary<string, int> _events = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DrawnPlace> _places = new(StringComparer.Ordinal);

    private DrawnPlace? _first;

    private ImmutableArray<ScheduleStep> _begin;

    private int _visits;

    /// <returns>Null if it would be incomplete or too large, or if nobody ever has a choice.</returns>
    public static ScheduleGraph? Of(Exploration tried)
    {
        var drawn = new DrawGraph();
        return
            tried.Bound is null
            && tried.Schedules.All(schedule => !schedule.IsBroken && drawn.Add(schedule))
            && drawn._places.Values.Any(place => place.Turns.Values.Count(turn => turn.To is not null) > 1)
            && MergePlaces.From(drawn._first!, drawn._begin) is { Places.Length: <= MostPlaces } graph
            ? graph
            : null;
    }

    private bool Add(TriedSchedule schedule)
    {
        var course = new Course(schedule.Events, Known(schedule.Events));
        var (begun, steps) = course.GoOn(course.Start);
        (_first, _begin) = (At(begun, course), steps);
        var (open, seen) = (new Stack<ImmutableArray<int>>([begun]), new HashSet<string>([course.Key(begun)]));
        while (open.TryPop(out var here) && _visits++ < MostVisits)
        {
            var place = At(here, course);
            if (course.IsOver(here))
            {
                place.Outcome = schedule.Outcome;
            }

            foreach (var (thread, step) in schedule.Waiting.Where(one => course.HasEnded(here, one.Key)))
            {
                place.Turns.TryAdd(thread, new DrawnTurn(step, [], null));
            }

            foreach (var one in course.Next(here).Where(one => one.IsChosen))
            {
                if (!course.IsPossible(here, one))
                {
                    place.Turns.TryAdd(one.Thread, new DrawnTurn(one.Announced, [], null));
                    continue;
                }

                var (there, more) = course.GoOn(Course.With(here, one.Thread));
                place.Turns[one.Thread] = new DrawnTurn(one.Announced, [one.Step, .. more], At(there, course));
                if (seen.Add(course.Key(there)))
                {
                    open.Push(there);
                }
            }
        }

        return _visits < MostVisits;
    }

    private DrawnPlace At(ImmutableArray<int> here, Course course)
    {
        var key = course.Key(here);
        return _places.TryGetValue(key, out var known) ? known : _places[key] = new DrawnPlace();
    }

    // The same step after the same steps is the same event in each schedule. Returns a number for each.
    private ImmutableArray<int> Known(ImmutableArray<ScheduleEvent> events)
    {
        var numbers = new List<int>();
        foreach (var one in events)
        {
            var before = one.Before.Select(index => numbers[index]).Order();
            var key = $"{one.Thread} {one.Step.File}:{one.Step.Line} {one.Step.Does} after {string.Join(' ', before)}";
            _events.TryAdd(key, _events.Count);
            numbers.Add(_events[key]);
        }

        return [.. numbers];
    }
}

/// <summary>A place while the graph is being drawn.</summary>
internal sealed class DrawnPlace
{
    /// <summary>By number of the thread.</summary>
    public SortedDictionary<int, DrawnTurn> Turns { get; } = [];

    public string Outcome { get; set; } = "";
}

/// <param name="To">Null if the thread has to wait.</param>
internal sealed record DrawnTurn(ScheduleStep Next, ImmutableArray<ScheduleStep> Steps, DrawnPlace? To);
