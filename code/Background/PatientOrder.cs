#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.PatientOrder
#:include Feeder.cs
using System.Threading.Channels;

namespace Background;

public static class PatientOrder
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        var orders = Channel.CreateBounded<string>(2);
        builder.Services.AddHostedService(_ => new Feeder(orders, TimeProvider.System, Console.Out));
        await using var farm = builder.Build();
        farm.MapPost("/feed/{animal}", (string animal, CancellationToken leaving) =>
            Order(animal, orders.Writer, TimeSpan.FromSeconds(2), TimeProvider.System, leaving));
        await farm.RunAsync("http://localhost:5080");
    }

    #region patient-order
    public static async Task<IResult> Order(
        string animal, ChannelWriter<string> orders,
        TimeSpan patience, TimeProvider clock, CancellationToken leaving)
    {
        using var enough = new CancellationTokenSource(patience, clock);
        using var either =
            CancellationTokenSource.CreateLinkedTokenSource(leaving, enough.Token);
        try
        {
            await orders.WriteAsync(animal, either.Token);
            return Results.Accepted();
        }
        catch (OperationCanceledException)
            when (enough.IsCancellationRequested && !leaving.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
    #endregion
}
