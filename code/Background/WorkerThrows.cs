#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.WorkerThrows
#:include Feeder.cs
using System.Threading.Channels;

namespace Background;

public static class WorkerThrows
{
    public static Task Main() => Run(Console.Out);

    #region worker-throws
    public static async Task Run(TextWriter output)
    {
        var orders = Channel.CreateUnbounded<string>();
        orders.Writer.TryWrite("yak");
        orders.Writer.TryWrite("cow");

        var settings = new HostApplicationBuilderSettings();
        var builder = Host.CreateEmptyApplicationBuilder(settings);
        builder.Services.AddHostedService(
            _ => new Feeder(orders, TimeProvider.System, output));
        using var farm = builder.Build();
        await farm.RunAsync();
        output.WriteLine($"The farm has closed. Orders left: {orders.Reader.Count}");
    }
    #endregion
}
