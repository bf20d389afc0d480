#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.DrainingFarm
#:include DrainingFeeder.cs
using System.Threading.Channels;

namespace Background;

public static class DrainingFarm
{
    public static async Task Main()
    {
        var orders = Channel.CreateUnbounded<string>();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(7));
        builder.Services.AddHostedService(_ => new DrainingFeeder(orders, TimeProvider.System, Console.Out));
        using var farm = builder.Build();
        await farm.StartAsync();
        orders.Writer.TryWrite("cow");
        orders.Writer.TryWrite("pig");
        orders.Writer.TryWrite("chicken");
        // The worker has begun when the first order is gone.
        await Task.Delay(TimeSpan.FromSeconds(1));
        await farm.StopAsync();
    }
}
