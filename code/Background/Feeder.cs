#!/usr/bin/env dotnet
#:include Trough.cs
using System.Threading.Channels;

namespace Background;

#region feeder
public sealed class Feeder(Channel<string> orders, TimeProvider clock, TextWriter output)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await foreach (var animal in orders.Reader.ReadAllAsync(stopping))
        {
            await Trough.Feed(animal, clock, output, stopping);
        }
    }
}
#endregion
