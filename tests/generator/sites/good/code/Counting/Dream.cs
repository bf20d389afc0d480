#!/usr/bin/env dotnet
namespace Counting;

public static partial class Dream
{
    public static async Task Main() => Console.Out.WriteLine(await Nap(() => Task.FromResult(Flying(3).Count())));

    #region dream
    public static IEnumerable<string> Flying(int sheep)
    {
        for (var number = 1; number <= sheep; number++)
        {
            yield return $"<sheep>1__{number} \"flies\"";
        }
    }

    public static async Task<int> Nap(Func<Task<int>> dream)
    {
        return await dream() + await dream();
    }
    #endregion

    // A part of the code that a generator writes.
    [System.Text.RegularExpressions.GeneratedRegex("z+")]
    private static partial System.Text.RegularExpressions.Regex Snoring { get; }
}
