#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.TooMany
#:include ../Shared/Farm.cs
using Shared;

namespace Web;

public static class TooMany
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region too-many
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var places = new SemaphoreSlim(2);
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", async (string animal, HttpResponse response, CancellationToken leaving) =>
        {
            if (!await places.WaitAsync(TimeSpan.Zero, leaving))
            {
                response.Headers.RetryAfter = "5";
                return Results.Text("The barn is full.", statusCode: 503);
            }

            try
            {
                return await Farm.Speak(animal, clock, leaving);
            }
            finally
            {
                places.Release();
            }
        });
        return farm;
    }
    #endregion
}
