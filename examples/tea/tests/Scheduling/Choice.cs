using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>A point of a schedule at which several threads could go on.</summary>
/// <param name="able">Numbers of those that can, in the order in which they are tried.</param>
/// <param name="asleep">Those of which an earlier schedule has shown what would come of it.</param>
/// <param name="canGoOn">Whether the thread that took the last step is the first of them.</param>
/// <param name="preemptions">How many there were before.</param>
internal sealed class Choice(ImmutableArray<int> able, ImmutableHashSet<int> asleep, bool canGoOn, int preemptions)
{
    private readonly List<int> _tried = [];

    /// <summary>Who goes on in the current schedule; null if nobody is left to try.</summary>
    public int? Chosen { get; private set; }

    /// <summary>How many times a thread that could go on had to wait, this choice included.</summary>
    public int Preemptions => preemptions + (canGoOn && Chosen != able[0] ? 1 : 0);

    /// <summary>Those of which this choice, or one before it, has tried what they do next.</summary>
    public IEnumerable<int> Known => asleep.Concat(_tried.Where(one => one != Chosen));

    /// <summary>Takes the next one that has not been tried.</summary>
    /// <param name="most">How many preemptions there may be; null for any number.</param>
    /// <param name="cut">Whether one was left out because of that.</param>
    public bool MoveNext(int? most, out bool cut)
    {
        var left = able.Where(one => !asleep.Contains(one) && !_tried.Contains(one)).ToList();
        var affordable = left.Where(one => !canGoOn || one == able[0] || preemptions < (most ?? int.MaxValue)).ToList();
        cut = affordable.Count < left.Count;
        Chosen = affordable.Count == 0 ? null : affordable[0];
        if (Chosen is { } chosen)
        {
            _tried.Add(chosen);
        }

        return Chosen is not null;
    }
}
