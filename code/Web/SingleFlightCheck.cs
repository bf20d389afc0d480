#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Web.SingleFlightCheck
#:include ../Shared/Farm.cs
#:include ObservedClock.cs
#:include SingleFlight.cs
using Microsoft.AspNetCore.Http.HttpResults;
using Shared;

namespace Web;

public static class SingleFlightCheck
{
    public static Task Main() => Check(Console.Out);

    #region single-flight-check
    public static async Task Check(TextWriter output)
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();
        var flights = new SingleFlight(
            (animal, closed) => Farm.Speak(animal, clock, closed), CancellationToken.None);

        var first = flights.Speak("cow", leaving.Token);
        var second = flights.Speak("cow", CancellationToken.None);
        await clock.WaitForTimersAsync(1);
        await leaving.CancelAsync();
        clock.Advance(TimeSpan.FromSeconds(5));

        // WhenAny waits for the end and does not throw, whatever the end is.
        await Task.WhenAny(first);
        output.WriteLine($"Has the first visitor left? {first.IsCanceled}");
        var answer = (ContentHttpResult)await second;
        output.WriteLine($"The second visitor hears {answer.ResponseContent}");
    }
    #endregion
}
