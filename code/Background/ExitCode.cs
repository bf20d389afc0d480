#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.ExitCode
#:include Feeder.cs
using System.Threading.Channels;

namespace Background;

public static class ExitCode
{
    public static async Task Main() => Console.WriteLine($"Exit code: {await Run("yak")}");

    #region exit-code
    public static async Task<int> Run(string firstOrder)
    {
        var orders = Channel.CreateUnbounded<string>();
        orders.Writer.TryWrite(firstOrder);
        using var feeder = new Feeder(orders, TimeProvider.System, TextWriter.Null);
        var settings = new HostApplicationBuilderSettings();
        var builder = Host.CreateEmptyApplicationBuilder(settings);
        builder.Services.AddHostedService(_ => feeder);
        using var farm = builder.Build();
        await farm.RunAsync();
        return Of(feeder);
    }

    public static int Of(BackgroundService worker) =>
        worker.ExecuteTask is { IsFaulted: true } ? 1 : 0;
    #endregion
}
