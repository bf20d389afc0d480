#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.FarmCheck
#:include ../Shared/Farm.cs
#:include ObservedClock.cs
using Shared;

namespace Web;

public static class FarmCheck
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await Check(builder, Console.Out);
    }

    #region farm-check
    public static async Task Check(WebApplicationBuilder builder, TextWriter output)
    {
        using var clock = new ObservedClock();
        await using var farm = Farm.Open(builder, clock);
        farm.Urls.Add("http://127.0.0.1:0");
        await farm.StartAsync();
        using var visitor = new HttpClient { BaseAddress = new Uri(farm.Urls.Single()) };

        var answer = visitor.GetStringAsync("/animals/cow");
        await clock.WaitForTimersAsync(1);

        clock.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        output.WriteLine($"Answered a tick too early? {answer.IsCompleted}");

        clock.Advance(TimeSpan.FromTicks(1));
        output.WriteLine($"Answered after five seconds: {await answer}");
    }
    #endregion
}
