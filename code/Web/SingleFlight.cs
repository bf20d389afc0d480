#!/usr/bin/env dotnet
namespace Web;

#region single-flight
public sealed class SingleFlight(
    Func<string, CancellationToken, Task<IResult>> ask, CancellationToken closed)
{
    private readonly Lock _door = new();
    private readonly Dictionary<string, Task<IResult>> _flights = [];

    public Task<IResult> Speak(string animal, CancellationToken leaving)
    {
        Task<IResult>? flight;
        lock (_door)
        {
            if (!_flights.TryGetValue(animal, out flight))
            {
                flight = Start(animal);
                _flights.Add(animal, flight);
            }
        }

        return flight.WaitAsync(leaving);
    }

    private Task<IResult> Start(string animal)
    {
        // A shared flight must not carry what belongs to its first visitor.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => Fly(animal));
        }
    }

    private async Task<IResult> Fly(string animal)
    {
        try
        {
            return await ask(animal, closed);
        }
        finally
        {
            lock (_door)
            {
                _flights.Remove(animal);
            }
        }
    }
}
#endregion
