#!/usr/bin/env dotnet
namespace Async;

public static class AllOrNothing
{
    // Takes four real seconds: the simulated clock does not see what CancelAsync does on the pool.
    public static Task Main() => Visit("yak", Console.Out, TimeProvider.System);

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
                // The first to fail stops the others. If stopping them fails too, that must not hide why.
                await stop.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
            output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds:N0} s: {exception.Message}");
        }

        Task<string> Ask(string animal, CancellationToken cancellation) =>
            animal == "yak" ? Refuse(clock, cancellation) : Think(animal, output, clock, cancellation);
    }
    #endregion

    #region all-or-nothing-animals
    private static async Task<string> Refuse(TimeProvider clock, CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), clock, cancellation);
        throw new InvalidOperationException("There is no yak on this farm.");
    }

    private static async Task<string> Think(
        string animal, TextWriter output, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellation);
        }
        finally
        {
            // The way back takes its time, also for an animal that was stopped.
            var way = TimeSpan.FromSeconds(animal == "cow" ? 1 : 2);
            await Task.Delay(way, clock, CancellationToken.None);
            output.WriteLine($"the {animal} is back on the meadow");
        }

        return $"the {animal}";
    }
    #endregion
}
