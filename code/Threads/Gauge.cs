namespace Threads;

/// <summary>Counts how many are inside at the same time, and keeps the peak.</summary>
#region gauge
public class Gauge
{
    private readonly Lock _door = new();
    private int _inside;

    public int Peak { get; private set; }

    public void Enter()
    {
        lock (_door)
        {
            _inside++;
            Peak = Math.Max(Peak, _inside);
        }
    }

    public void Leave()
    {
        lock (_door)
        {
            _inside--;
        }
    }
}
#endregion
