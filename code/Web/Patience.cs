#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.Patience
#:include ../Shared/Farm.cs
#:include InTime.cs
namespace Web;

public static class Patience
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System);
        await farm.RunAsync("http://localhost:5080");
    }

    #region patience
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", async (string animal, CancellationToken leaving, int patience = 2) =>
        {
            if (patience is < 1 or > 60)
            {
                return Results.Text("A patience is 1 to 60 seconds.", statusCode: 400);
            }

            return await InTime.Speak(animal, TimeSpan.FromSeconds(patience), clock, leaving);
        });
        return farm;
    }
    #endregion
}
