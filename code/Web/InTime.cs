#!/usr/bin/env dotnet
using Shared;

namespace Web;

public static class InTime
{
    #region too-slow
    public static async Task<IResult> Speak(string animal, TimeSpan patience, TimeProvider clock, CancellationToken leaving)
    {
        using var enough = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(leaving, enough.Token);
        try
        {
            return await Farm.Speak(animal, clock, either.Token);
        }
        catch (OperationCanceledException) when (!leaving.IsCancellationRequested)
        {
            return Results.Text($"The {animal} is still thinking.", statusCode: StatusCodes.Status504GatewayTimeout);
        }
    }
    #endregion
}
