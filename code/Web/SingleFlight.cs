#!/usr/bin/env dotnet
using System.Collections.Concurrent;
using Shared;

namespace Web;

#region single-flight
public sealed class SingleFlight(TimeProvider clock, TextWriter output)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IResult>>> _flights = new();

    public async Task<IResult> Speak(string animal, CancellationToken leaving)
    {
        var flight = _flights.GetOrAdd(animal, new Lazy<Task<IResult>>(() => Fly(animal)));
        return await flight.Value.WaitAsync(leaving);
    }

    private async Task<IResult> Fly(string animal)
    {
        output.WriteLine($"Somebody asks for the {animal}.");
        try
        {
            // The flight is not any one visitor's: no visitor's token may end it.
            return await Farm.Speak(animal, clock, CancellationToken.None);
        }
        finally
        {
            _flights.TryRemove(animal, out _);
        }
    }
}
#endregion
