#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.Aloud
#:include ../Shared/Farm.cs
#:include Spelling.cs
using Shared;

namespace Web;

public static class Aloud
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region aloud
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}/aloud", IResult (string animal, CancellationToken leaving) =>
        {
            if (!Farm.Sounds.TryGetValue(animal, out var sound))
            {
                return Results.Text($"There is no {animal} on this farm.", statusCode: 404);
            }

            return TypedResults.ServerSentEvents(
                Spelling.Spell(sound, TimeSpan.FromMilliseconds(500), clock, leaving));
        });
        return farm;
    }
    #endregion
}
