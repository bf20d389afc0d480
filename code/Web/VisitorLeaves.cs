#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.VisitorLeaves
#:include ../Shared/Farm.cs
using Shared;

namespace Web;

public static class VisitorLeaves
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, Console.Out);
        await farm.RunAsync("http://localhost:5080");
    }

    #region visitor-leaves
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, TextWriter output)
    {
        var farm = builder.Build();
        farm.MapGet("/animals/{animal}", async (string animal, CancellationToken leaving) =>
        {
            try
            {
                return await Farm.Speak(animal, clock, leaving);
            }
            catch (OperationCanceledException)
                when (leaving.IsCancellationRequested)
            {
                output.WriteLine($"The visitor has left; the {animal} stops thinking.");
                throw;
            }
        });
        return farm;
    }
    #endregion
}
