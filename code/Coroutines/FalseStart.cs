#!/usr/bin/env dotnet
#:include ../Shared/TwoWay.cs
using Shared;

namespace Coroutines;

public static class FalseStart
{
    public static void Main() => StartTwice(Console.Out);

    #region false-start
    public static IEnumerable<string> Race(Inbox<string> inbox)
    {
        string[] calls = ["On your marks.", "Set.", "Go!"];
        var faults = 0;
        var next = 0;
        while (next < calls.Length)
        {
            yield return calls[next];
            next++;
            if (inbox.Take() == "fault")
            {
                faults++;
                next = 0;
            }
        }

        inbox.Result = faults;
    }
    #endregion

    #region false-start-play
    public static void StartTwice(TextWriter output)
    {
        using var race = new TwoWay<string, string>(Race);
        string?[] messages = [null, null, null, "fault", null, null, null];
        foreach (var message in messages)
        {
            if (message is not null)
            {
                output.WriteLine($"    we shout: {message}");
            }

            output.WriteLine(race.Send(message) ? race.Current : $"(silence, after {race.Result} fault)");
        }
    }
    #endregion
}
