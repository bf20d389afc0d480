using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>Finds out which steps of a run had to come before which. Steps are told apart by number.</summary>
internal sealed class Causes
{
    private readonly Dictionary<int, int> _lastOf = [];

    private readonly Dictionary<Location, (int? Write, List<int> Reads)> _lastAt = [];

    /// <summary>A thread can take its first step only after this one.</summary>
    public void Start(Worker child, int step) => _lastOf[child.Number] = step;

    /// <summary>The last step of a thread changes this too, although that is not where it began.</summary>
    public void Change(Worker worker, Location location) => _lastAt[location] = (_lastOf[worker.Number], []);

    /// <summary>
    /// Adds a step, and returns those just before it: the last one of the same thread, and each that used the same
    /// thing, if one of the two changes it.
    /// </summary>
    /// <param name="used">What it uses that others may use too; null if nothing.</param>
    /// <param name="ended">The thread whose end it has waited for; null if none.</param>
    public ImmutableArray<int> Of(int step, Worker worker, Location? used, bool writes, Worker? ended)
    {
        var before = new SortedSet<int>();
        foreach (var one in new[] { worker, ended })
        {
            if (one is not null && _lastOf.TryGetValue(one.Number, out var last))
            {
                before.Add(last);
            }
        }

        if (used is { } location)
        {
            before.UnionWith(Conflicts(step, location, writes));
        }

        _lastOf[worker.Number] = step;
        return [.. before];
    }

    private List<int> Conflicts(int step, Location location, bool writes)
    {
        var (write, reads) = _lastAt.TryGetValue(location, out var known) ? known : (null, []);
        List<int> before = write is { } last ? [last] : [];
        if (writes)
        {
            before.AddRange(reads);
            _lastAt[location] = (step, []);
        }
        else
        {
            reads.Add(step);
            _lastAt[location] = (write, reads);
        }

        return before;
    }
}
