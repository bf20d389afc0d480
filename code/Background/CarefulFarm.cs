#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.CarefulFarm
#:include CarefulFeeder.cs
using System.Threading.Channels;

namespace Background;

public static class CarefulFarm
{
    public static async Task Main()
    {
        var orders = Channel.CreateUnbounded<string>();
        orders.Writer.TryWrite("yak");
        orders.Writer.TryWrite("cow");
        orders.Writer.Complete();
        using var feeder = new CarefulFeeder(orders, TimeProvider.System, Console.Out);
        await feeder.StartAsync(CancellationToken.None);
        await feeder.ExecuteTask!;
    }
}
