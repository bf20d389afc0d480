#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
namespace Shared;

/// <summary>A web service that says what animals say, after five seconds of thought.</summary>
public static class Farm
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region farm
    #region sounds
    public static IReadOnlyDictionary<string, string> Sounds { get; } = new Dictionary<string, string>
    {
        ["cow"] = "Moo!",
        ["pig"] = "Oink!",
        ["chicken"] = "Cluck!",
    };
    #endregion

    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}",
            (string animal, CancellationToken leaving) => Speak(animal, clock, leaving));
        return farm;
    }

    public static async Task<IResult> Speak(
        string animal, TimeProvider clock, CancellationToken leaving)
    {
        if (!Sounds.TryGetValue(animal, out var sound))
        {
            return Results.Text($"There is no {animal} on this farm.", statusCode: 404);
        }

        await Task.Delay(TimeSpan.FromSeconds(5), clock, leaving);
        return Results.Text(sound);
    }
    #endregion
}
