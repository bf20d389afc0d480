#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.TwoFeeders
#:include Trough.cs
using System.Threading.Channels;

namespace Background;

public static class TwoFeeders
{
    public static async Task Main()
    {
        var orders = Channel.CreateUnbounded<string>();
        foreach (var animal in (string[])["cow", "pig", "chicken", "goat"])
        {
            orders.Writer.TryWrite(animal);
        }

        orders.Writer.Complete();
        await Work(orders.Reader, 2, TimeProvider.System, Console.Out, CancellationToken.None);
    }

    #region two-feeders
    public static async Task Work(
        ChannelReader<string> orders, int feeders,
        TimeProvider clock, TextWriter output, CancellationToken stopping)
    {
        var all = new List<Task>();
        for (var feeder = 1; feeder <= feeders; feeder++)
        {
            all.Add(FeedAll());
        }

        await Task.WhenAll(all);

        async Task FeedAll()
        {
            await foreach (var animal in orders.ReadAllAsync(stopping))
            {
                await Trough.Feed(animal, clock, output, stopping);
            }
        }
    }
    #endregion
}
