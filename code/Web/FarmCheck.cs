#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.FarmCheck
#:include ../Shared/Farm.cs
#:include ObservedClock.cs
using Microsoft.AspNetCore.Http.HttpResults;
using Shared;

namespace Web;

public static class FarmCheck
{
    public static async Task Main() => await Check(Console.Out);

    #region farm-check
    public static async Task Check(TextWriter output)
    {
        using var clock = new ObservedClock();
        var answer = Farm.Speak("cow", clock, CancellationToken.None);
        await clock.WaitForTimersAsync(1);

        clock.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        output.WriteLine($"Answered a tick too early? {answer.IsCompleted}");

        clock.Advance(TimeSpan.FromTicks(1));
        var said = (ContentHttpResult)await answer;
        output.WriteLine($"Answered after five seconds: {said.ResponseContent}");
    }
    #endregion
}
