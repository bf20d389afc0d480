#!/usr/bin/env dotnet
using Shared;

namespace Web;

public static class InTime
{
    #region too-slow
    public static async Task<IResult> Speak(
        string animal, TimeSpan patience, TimeProvider clock, CancellationToken leaving)
    {
        using var late = new CancellationTokenSource(patience, clock);
        using var either =
            CancellationTokenSource.CreateLinkedTokenSource(leaving, late.Token);
        try
        {
            return await Farm.Speak(animal, clock, either.Token);
        }
        catch (OperationCanceledException)
            when (late.IsCancellationRequested && !leaving.IsCancellationRequested)
        {
            return Results.Text($"The {animal} is still thinking.", statusCode: 504);
        }
    }
    #endregion
}
