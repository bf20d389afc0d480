#!/usr/bin/env dotnet
namespace Async;

public static class LazySelect
{
    public static Task Main() => Compare(Console.Out);

    #region lazy-select
    public static async Task Compare(TextWriter output)
    {
        string[] animals = ["cow", "pig", "chicken"];
        var questions = 0;

        output.WriteLine("Select:");
        await Listen(animals.Select(Ask), output);

        questions = 0;
        output.WriteLine("Select and ToArray:");
        await Listen(animals.Select(Ask).ToArray(), output);

        Task<string> Ask(string animal)
        {
            questions++;
            return Task.FromResult($"question {questions}, answered by the {animal}");
        }
    }

    private static async Task Listen(IEnumerable<Task<string>> answers, TextWriter output)
    {
        await Task.WhenAll(answers);
        foreach (var answer in answers)
        {
            output.WriteLine($"  {await answer}");
        }
    }
    #endregion
}
