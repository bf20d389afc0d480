#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Background.OwnScope
#:include Bucket.cs
#:include Watched.cs
namespace Background;

public static class OwnScope
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    public static WebApplication Open(WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        builder.Services.AddScoped(_ => new Bucket(output));
        var farm = builder.Build();
        farm.MapPost("/feed/{animal}", (string animal, IServiceScopeFactory scopes) =>
        {
            _ = Watched.Watch(Feed(animal, scopes, clock), animal, output);
            return Results.Accepted();
        });
        return farm;
    }

    #region own-scope
    public static async Task Feed(
        string animal, IServiceScopeFactory scopes, TimeProvider clock)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bucket = scope.ServiceProvider.GetRequiredService<Bucket>();
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        bucket.Pour(animal);
    }
    #endregion
}
