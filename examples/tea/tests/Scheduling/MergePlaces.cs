using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>Makes one of places from which everything goes on in the same way, and numbers them.</summary>
internal sealed class MergePlaces
{
    private readonly Dictionary<DrawnPlace, int> _merged = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<ScheduleStep, int> _numbers = [];

    private readonly List<SchedulePlace> _places = [];

    public static ScheduleGraph From(DrawnPlace first, ImmutableArray<ScheduleStep> begin)
    {
        var merging = new MergePlaces();
        var steps = merging.Numbers(begin);
        merging.Merge(first);
        // The first one was the last to be finished; readers of the graph begin with it.
        var last = merging._places.Count - 1;
        return new ScheduleGraph(
            [.. merging._numbers.OrderBy(one => one.Value).Select(one => one.Key)],
            steps,
            [
                .. Enumerable
                    .Reverse(merging._places)
                    .Select(place =>
                        place with
                        {
                            Turns =
                            [
                                .. place.Turns.Select(turn => turn.To < 0 ? turn : turn with { To = last - turn.To }),
                            ],
                        }
                    ),
            ]
        );
    }

    private int Merge(DrawnPlace place)
    {
        if (_merged.TryGetValue(place, out var known))
        {
            return known;
        }

        var turns = place
            .Turns.Values.Select(turn => new ScheduleTurn(
                Numbers([turn.Next])[0],
                Numbers(turn.Steps),
                turn.To is null ? -1 : Merge(turn.To)
            ))
            .ToImmutableArray();
        var key = string.Join(';', turns.Select(turn => $"{turn.Next} {string.Join(',', turn.Steps)} {turn.To}"));
        if (!_known.TryGetValue($"{key} {place.Outcome}", out var number))
        {
            number = _known[$"{key} {place.Outcome}"] = _places.Count;
            _places.Add(new SchedulePlace(turns, place.Outcome));
        }

        return _merged[place] = number;
    }

    private ImmutableArray<int> Numbers(ImmutableArray<ScheduleStep> steps)
    {
        foreach (var step in steps)
        {
            _numbers.TryAdd(step, _numbers.Count);
        }

        return [.. steps.Select(step => _numbers[step])];
    }
}
