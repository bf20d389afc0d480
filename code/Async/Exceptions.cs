#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class Exceptions
{
    public static void Main() => Simulation.Run(clock => AskFour(Console.Out, clock));

    #region exceptions
    public static async Task Collect(Task<string>[] answers, TextWriter output)
    {
        var all = Task.WhenAll(answers);
        try
        {
            output.WriteLine(string.Join(" ", await all));
        }
        catch (InvalidOperationException)
        {
            output.WriteLine("await threw one exception");
            output.WriteLine($"the task holds {all.Exception!.InnerExceptions.Count}:");
            foreach (var message in all.Exception.InnerExceptions.Select(exception => exception.Message).Order())
            {
                output.WriteLine($"  {message}");
            }

            foreach (var answer in answers.Where(answer => answer.IsCompletedSuccessfully))
            {
                output.WriteLine($"answered: {await answer}");
            }
        }
    }
    #endregion

    #region exceptions-run
    public static async Task AskFour(TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        await Collect([Answer("cow", 2), Fail("pig", 1), Fail("goat", 3), Answer("chicken", 4)], output);
        output.WriteLine($"all of it known after {clock.GetElapsedTime(start).TotalSeconds} s");

        async Task<string> Answer(string animal, int seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), clock);
            return $"the {animal}";
        }

        async Task<string> Fail(string animal, int seconds)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds), clock);
            throw new InvalidOperationException($"The {animal} is asleep.");
        }
    }
    #endregion
}
