#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.ClosingTime
#:include ../Shared/Farm.cs
using Shared;

namespace Web;

public static class ClosingTime
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    #region closing-time
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        builder.Services.Configure<HostOptions>(
            options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", async (string animal, CancellationToken leaving) =>
        {
            var answer = await Farm.Speak(animal, clock, leaving);
            output.WriteLine($"The {animal} has answered.");
            return answer;
        });
        farm.Lifetime.ApplicationStopping.Register(
            () => output.WriteLine("The gate closes; visitors inside are served."));
        farm.Lifetime.ApplicationStopped.Register(
            () => output.WriteLine("Good night."));
        return farm;
    }
    #endregion
}
