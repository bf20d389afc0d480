#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;

namespace Web;

public static class Spelling
{
    #region spell
    public static async IAsyncEnumerable<string> Spell(
        string sound, TimeSpan pace, TimeProvider clock,
        [EnumeratorCancellation] CancellationToken leaving = default)
    {
        foreach (var letter in sound)
        {
            await Task.Delay(pace, clock, leaving);
            yield return letter.ToString();
        }
    }
    #endregion
}
