namespace Concurrency;

/// <summary>One step, and when it begins.</summary>
public record Turn(Step Step, int Start)
{
    public int End => Start + Step.Duration;
}

/// <summary>Which steps were taken when, by so many cooks.</summary>
public class Schedule
{
    private readonly int _cooks;
    private readonly List<Turn> _turns = [];

    public Schedule(int cooks)
    {
        // Without a cook, the kitchen would wait for one forever.
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cooks);
        _cooks = cooks;
    }

    public IReadOnlyList<Turn> Turns => _turns;

    public int End => _turns.Max(turn => turn.End);

    public bool HasFreeCook(int now) => _turns.Count(turn => turn.Step.NeedsCook() && turn.End > now) < _cooks;

    public void Add(Step step, int start) => _turns.Add(new Turn(step, start));

    public void Print(TextWriter output)
    {
        output.WriteLine("from   to  work                    wait");
        foreach (var turn in _turns)
        {
            var indent = turn.Step.NeedsCook() ? "" : new string(' ', 24);
            output.WriteLine($"{turn.Start,4} {turn.End,4}  {indent}{turn.Step.Name}");
        }
    }
}
