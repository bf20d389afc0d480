#!/usr/bin/env dotnet
namespace Async;

public static class WhenEach
{
    public static async Task Main()
    {
        var seconds = new Dictionary<string, int> { ["cow"] = 3, ["pig"] = 1, ["chicken"] = 2 };
        await Listen(Ask, Console.Out);

        async Task<string> Ask(string animal)
        {
            await Task.Delay(TimeSpan.FromSeconds(seconds[animal]), TimeProvider.System);
            return $"the {animal}";
        }
    }

    #region when-each
    public static async Task Listen(Func<string, Task<string>> ask, TextWriter output)
    {
        Task<string>[] answers = [ask("cow"), ask("pig"), ask("chicken")];
        await foreach (var answer in Task.WhenEach(answers))
        {
            output.WriteLine(await answer);
        }
    }
    #endregion
}
