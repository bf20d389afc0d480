#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.Borrowed
#:include Bucket.cs
#:include Watched.cs
namespace Background;

public static class Borrowed
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    #region borrowed
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        builder.Services.AddScoped(_ => new Bucket(output));
        var farm = builder.Build();
        farm.MapPost("/feed/{animal}", (string animal, Bucket bucket) =>
        {
            _ = Watched.Watch(Feed(animal, bucket, clock), animal, output);
            return Results.Accepted();
        });
        return farm;
    }

    private static async Task Feed(string animal, Bucket bucket, TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        bucket.Pour(animal);
    }
    #endregion
}
