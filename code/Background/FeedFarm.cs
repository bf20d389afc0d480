#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.FeedFarm
#:include Feeder.cs
using System.Threading.Channels;

namespace Background;

public static class FeedFarm
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    #region feed-farm
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        var orders = Channel.CreateBounded<string>(2);
        builder.Services.AddHostedService(_ => new Feeder(orders, clock, output));
        var farm = builder.Build();
        farm.MapPost("/feed/{animal}", (string animal) =>
            orders.Writer.TryWrite(animal)
                ? Results.Accepted()
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        return farm;
    }
    #endregion
}
