#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class AllOrNothing
{
    public static void Main() => Simulation.Run(clock => Visit("yak", Console.Out, clock));

    #region all-or-nothing
    public static async Task<string[]> AskAll(
        IEnumerable<string> animals,
        Func<string, CancellationToken, Task<string>> ask,
        CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        return await Task.WhenAll(animals.Select(AskOne));

        async Task<string> AskOne(string animal)
        {
            try
            {
                return await ask(animal, stop.Token);
            }
            catch
            {
                // The first that fails stops the others.
                stop.Cancel();
                throw;
            }
        }
    }
    #endregion

    #region all-or-nothing-run
    public static async Task Visit(string third, TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        try
        {
            var answers = await AskAll(["cow", "pig", third], Ask, CancellationToken.None);
            output.WriteLine(string.Join(" ", answers));
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: {exception.Message}");
        }

        Task<string> Ask(string animal, CancellationToken cancellation) =>
            animal == "yak" ? Refuse(clock) : Think(animal, output, clock, cancellation);
    }
    #endregion

    #region all-or-nothing-animals
    private static async Task<string> Refuse(TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), clock);
        throw new InvalidOperationException("There is no yak on this farm.");
    }

    private static async Task<string> Think(string animal, TextWriter output, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellation);
        }
        finally
        {
            await Task.Delay(TimeSpan.FromSeconds(animal == "cow" ? 1 : 2), clock, CancellationToken.None);
            output.WriteLine($"the {animal} is back on the meadow");
        }

        return $"the {animal}";
    }
    #endregion
}
