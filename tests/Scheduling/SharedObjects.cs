namespace Proving.Scheduling;

/// <summary>What threads wait at: who holds a lock, who has come to a barrier; and what it is called.</summary>
internal sealed class SharedObjects
{
    private readonly Dictionary<object, string> _names = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private readonly Dictionary<object, HeldLock> _locks = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<object, Meeting> _meetings = new(ReferenceEqualityComparer.Instance);

    /// <summary>Calls an object by the first field or variable that it was seen in.</summary>
    public void Name(object? target, string name)
    {
        if (target is not null and not string && !target.GetType().IsValueType)
        {
            _names.TryAdd(target, name);
        }
    }

    public string NameOf(object target)
    {
        if (!_names.TryGetValue(target, out var name))
        {
            var type = target.GetType().Name.Split('`')[0].ToLowerInvariant();
            var number = _numbers[type] = _numbers.GetValueOrDefault(type) + 1;
            _names[target] = name = $"{type} {number}";
        }

        return name;
    }

    public HeldLock Lock(object target) => _locks.TryGetValue(target, out var held) ? held : _locks[target] = new();

    public Meeting Meeting(Barrier barrier, Action<Barrier>? after = null)
    {
        if (!_meetings.TryGetValue(barrier, out var meeting))
        {
            _meetings[barrier] = meeting = new(after) { Expected = barrier.ParticipantCount };
        }

        return meeting;
    }
}

/// <summary>Who holds a lock, and how many times.</summary>
internal sealed class HeldLock
{
    public Worker? Owner { get; private set; }

    public int Depth { get; private set; }

    public bool IsFreeFor(Worker worker) => Owner is null || Owner == worker;

    public void Enter(Worker worker)
    {
        Owner = worker;
        Depth++;
    }

    public void Leave()
    {
        Depth--;
        Owner = Depth == 0 ? null : Owner;
    }
}

/// <summary>Who has come to a barrier.</summary>
internal sealed class Meeting(Action<Barrier>? after)
{
    public Action<Barrier>? After => after;

    public int Expected { get; set; }

    public int Arrived { get; set; }

    public int Phase { get; set; }
}
