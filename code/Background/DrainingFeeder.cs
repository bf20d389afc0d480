#!/usr/bin/env dotnet
#:include Trough.cs
using System.Threading.Channels;

namespace Background;

#region draining-feeder
public sealed class DrainingFeeder(Channel<string> orders, TimeProvider clock, TextWriter output)
    : BackgroundService
{
    private readonly CancellationTokenSource _breakOff = new();

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        // Not with the token "stopping": what was accepted is carried out after the stop, too.
        await foreach (var animal in orders.Reader.ReadAllAsync(_breakOff.Token))
        {
            await Trough.Feed(animal, clock, output, _breakOff.Token);
        }
    }

    public override async Task StopAsync(CancellationToken tooLate)
    {
        orders.Writer.TryComplete();
        await base.StopAsync(tooLate);
        await _breakOff.CancelAsync();
        output.WriteLine($"Orders never begun: {orders.Reader.Count}");
    }

    public override void Dispose()
    {
        _breakOff.Dispose();
        base.Dispose();
    }
}
#endregion
