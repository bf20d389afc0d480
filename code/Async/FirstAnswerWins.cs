#!/usr/bin/env dotnet
namespace Async;

public static class FirstAnswerWins
{
    // Takes five real seconds, for the same reason as AllOrNothing.
    public static Task Main() => Visit(Console.Out, TimeProvider.System);

    #region first-answer-wins
    public static async Task<string> First(
        IEnumerable<string> animals,
        Func<string, CancellationToken, Task<string>> ask,
        CancellationToken cancellation)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answers = animals.Select(AskOne).ToArray();
        try
        {
            var first = await Task.WhenAny(answers);
            return await first;
        }
        finally
        {
            // Call the others off, then wait until they have ended.
            await tooLate.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Task all = Task.WhenAll(answers);
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<string> AskOne(string animal) => await ask(animal, tooLate.Token);
    }
    #endregion

    #region first-answer-wins-run
    public static async Task Visit(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        var asked = new List<Task<string>>();
        var winner = await First(["cow", "pig", "chicken"], Ask, CancellationToken.None);
        output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds:N0} s: the {winner} has won");
        output.WriteLine($"the three tasks: {string.Join(", ", asked.Select(answer => answer.Status))}");

        Task<string> Ask(string animal, CancellationToken tooLate)
        {
            var answer = Think(animal, clock, tooLate);
            asked.Add(answer);
            return answer;
        }
    }

    private static async Task<string> Think(string animal, TimeProvider clock, CancellationToken tooLate)
    {
        var seconds = animal switch { "cow" => 8, "pig" => 5, _ => 12 };
        await Task.Delay(TimeSpan.FromSeconds(seconds), clock, tooLate);
        return animal;
    }
    #endregion
}
