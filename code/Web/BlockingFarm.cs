#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.BlockingFarm
#:include ../Shared/Farm.cs
using Shared;

namespace Web;

public static class BlockingFarm
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, Thread.Sleep);
        await farm.RunAsync("http://localhost:5080");
    }

    #region blocking-farm
    public static WebApplication Open(
        WebApplicationBuilder builder, Action<TimeSpan> sleep)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", (string animal) => Speak(animal, sleep));
        return farm;
    }

    private static IResult Speak(string animal, Action<TimeSpan> sleep)
    {
        if (!Farm.Sounds.TryGetValue(animal, out var sound))
        {
            return Results.Text($"There is no {animal} on this farm.", statusCode: 404);
        }

        // Main passes Thread.Sleep: the thread stays here for five seconds and does nothing.
        sleep(TimeSpan.FromSeconds(5));
        return Results.Text(sound);
    }
    #endregion
}
