#!/usr/bin/env dotnet
namespace Background;

public static class Trough
{
    #region trough
    public static async Task Feed(
        string animal, TimeProvider clock, TextWriter output, CancellationToken stopping)
    {
        if (animal == "yak")
        {
            throw new InvalidOperationException("There is no yak on this farm.");
        }

        await Task.Delay(TimeSpan.FromSeconds(5), clock, stopping);
        output.WriteLine($"The {animal} is fed.");
    }
    #endregion
}
