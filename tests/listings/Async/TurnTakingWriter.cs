using System.Text;

namespace Listings.Tests.Async;

/// <summary>
/// Lets threads write in turn, one letter each: a thread keeps its turn until it wants to write again, and leaves after its last line.
/// So what the thread scheduler may do by chance is done on purpose, and always alike.
/// </summary>
internal sealed class TurnTakingWriter(int threads, int linesEach) : TextWriter
{
    private readonly object _gate = new();
    private readonly StringBuilder _text = new();
    private readonly List<Thread> _arrived = [];
    private readonly int[] _lines = new int[threads];
    private readonly SemaphoreSlim _arrivals = new(0);
    private int _turn;

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Ends when one more thread has come to write.</summary>
    public Task OneMoreAsync() => _arrivals.WaitAsync();

    public override void Write(char value)
    {
        lock (_gate)
        {
            AwaitTurn();
            _text.Append(value);
        }
    }

    public override void WriteLine()
    {
        lock (_gate)
        {
            var me = AwaitTurn();
            _text.Append('\n');
            _lines[me]++;
            if (_lines[me] == linesEach)
            {
                Pass(me);
            }
        }
    }

    // What is printed when all have left needs no turn.
    public override void WriteLine(string? value)
    {
        lock (_gate)
        {
            _text.Append(value).Append('\n');
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            return _text.ToString();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _arrivals.Dispose();
        base.Dispose(disposing);
    }

    private int AwaitTurn()
    {
        var me = _arrived.IndexOf(Thread.CurrentThread);
        if (me < 0)
        {
            me = _arrived.Count;
            _arrived.Add(Thread.CurrentThread);
            _arrivals.Release();
        }
        else
        {
            Pass(me);
        }

        while (_turn != me)
        {
            Monitor.Wait(_gate);
        }

        return me;
    }

    private void Pass(int me)
    {
        var next = Enumerable.Range(1, threads).Select(step => (me + step) % threads).FirstOrDefault(other => _lines[other] < linesEach, me);
        _turn = next;
        Monitor.PulseAll(_gate);
    }
}
