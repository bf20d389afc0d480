namespace Generator.Proof.Ledger;

/// <summary>Keeps all cores but one busy until it is disposed of.</summary>
internal sealed class BusyCores : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    private readonly List<Thread> _threads = [];

    public BusyCores()
    {
        // On a machine with one core, the tests share it.
        for (var core = 0; core < Math.Max(1, Environment.ProcessorCount - 1); core++)
        {
            var thread = new Thread(Spin) { IsBackground = true, Name = nameof(BusyCores) };
            _threads.Add(thread);
            thread.Start();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _threads.ForEach(thread => thread.Join());
        _stop.Dispose();
    }

    private void Spin()
    {
        while (!_stop.IsCancellationRequested)
        {
            Thread.SpinWait(1000);
        }
    }
}
