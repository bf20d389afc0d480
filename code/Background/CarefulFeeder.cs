#!/usr/bin/env dotnet
#:include Trough.cs
using System.Threading.Channels;

namespace Background;

#region careful-feeder
public sealed class CarefulFeeder(Channel<string> orders, TimeProvider clock, TextWriter output)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await foreach (var animal in orders.Reader.ReadAllAsync(stopping))
        {
            try
            {
                await Trough.Feed(animal, clock, output, stopping);
            }
            catch (Exception problem) when (!stopping.IsCancellationRequested)
            {
                output.WriteLine($"{animal}: {problem.Message}");
            }
        }
    }
}
#endregion
