#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.TooSlow
#:include ../Shared/Farm.cs
#:include InTime.cs
namespace Web;

public static class TooSlow
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region too-slow-farm
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", (string animal, CancellationToken leaving) =>
            InTime.Speak(animal, TimeSpan.FromSeconds(2), clock, leaving));
        return farm;
    }
    #endregion
}
