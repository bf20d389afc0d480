#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.AloudAtYourPace
#:include ../Shared/Farm.cs
#:include Spelling.cs
using Shared;

namespace Web;

public static class AloudAtYourPace
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region aloud-at-your-pace
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}/aloud", IResult (string animal, CancellationToken leaving, int pace = 500) =>
        {
            if (!Farm.Sounds.TryGetValue(animal, out var sound))
            {
                return Results.Text($"There is no {animal} on this farm.", statusCode: 404);
            }

            if (pace is < 10 or > 5000)
            {
                return Results.Text("A pace is 10 to 5000 milliseconds.", statusCode: 400);
            }

            return TypedResults.ServerSentEvents(
                Spelling.Spell(sound, TimeSpan.FromMilliseconds(pace), clock, leaving));
        });
        return farm;
    }
    #endregion
}
