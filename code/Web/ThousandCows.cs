#!/usr/bin/env dotnet
namespace Web;

public static class ThousandCows
{
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await Ask(farm, TimeProvider.System, Console.Out);
    }

    #region thousand-cows
    public static async Task Ask(
        HttpClient farm, TimeProvider clock, TextWriter output)
    {
        var start = clock.GetTimestamp();
        var cows = Enumerable.Range(1, 1000)
            .Select(_ => farm.GetStringAsync("/animals/cow"));
        var answers = await Task.WhenAll(cows);

        foreach (var (sound, count) in answers.CountBy(sound => sound))
        {
            output.WriteLine($"{count} times {sound}");
        }

        output.WriteLine($"All within {clock.GetElapsedTime(start).TotalSeconds:0} seconds.");
    }
    #endregion
}
