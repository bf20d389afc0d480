#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.SharedFarm
#:include ../Shared/Farm.cs
#:include SingleFlight.cs
using Shared;

namespace Web;

public static class SharedFarm
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    #region single-flight-farm
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        var farm = builder.Build();
        var flights = new SingleFlight(Ask, farm.Lifetime.ApplicationStopped);
        farm.MapGet("/animals/{animal}",
            (string animal, CancellationToken leaving) => flights.Speak(animal, leaving));
        return farm;

        Task<IResult> Ask(string animal, CancellationToken closed)
        {
            output.WriteLine($"A flight asks the {animal}.");
            return Farm.Speak(animal, clock, closed);
        }
    }
    #endregion
}
