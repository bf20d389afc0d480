#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.Bench
#:include ../Shared/Farm.cs
using Microsoft.AspNetCore.RateLimiting;
using Shared;

namespace Web;

public static class Bench
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region bench
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        builder.Services.AddRateLimiter(
            limits => limits.AddConcurrencyLimiter("barn", barn =>
            {
                barn.PermitLimit = 2;
                barn.QueueLimit = 3;
            }));
        var farm = builder.Build();
        farm.UseRateLimiter();
        farm.MapGet("/animals/{animal}",
            (string animal, CancellationToken leaving) => Farm.Speak(animal, clock, leaving))
            .RequireRateLimiting("barn");
        return farm;
    }
    #endregion
}
