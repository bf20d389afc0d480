namespace Proving.Scheduling;

/// <summary>How far each thread has come, as far as one of them can know from starting and joining others.</summary>
internal sealed class Clock
{
    private readonly Dictionary<int, int> _times;

    public Clock() => _times = [];

    private Clock(Clock other) => _times = new(other._times);

    public int Of(int worker) => _times.GetValueOrDefault(worker);

    public void Tick(int worker) => _times[worker] = Of(worker) + 1;

    public Clock Copy() => new(this);

    public void Learn(Clock other)
    {
        foreach (var (worker, time) in other._times)
        {
            _times[worker] = Math.Max(Of(worker), time);
        }
    }
}
