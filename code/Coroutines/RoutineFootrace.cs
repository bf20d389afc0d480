#!/usr/bin/env dotnet
#:include ../Shared/Routine.cs
using Shared;

namespace Coroutines;

public static class RoutineFootrace
{
    public static void Main()
    {
        CountDownAndStart(Console.Out);
        CallOff(Console.Out);
    }

    #region routine-footrace
    public static async Routine<int> Race(Port<string, string> port)
    {
        var faults = 0;
        while (true)
        {
            if (await port.Yield("On your marks.") == "fault")
            {
                faults++;
                continue;
            }

            if (await port.Yield("Set.") == "fault")
            {
                faults++;
                continue;
            }

            await port.Yield("Go!");
            return faults;
        }
    }
    #endregion

    #region routine-delegate
    public static async Routine<int> CountdownThenRace(int start, Port<string, string> port)
    {
        for (var number = start; number > 0; number--)
        {
            await port.Yield($"{number}");
        }

        var faults = await Race(port);
        await port.Yield($"The race began after {faults} fault(s).");
        return faults;
    }
    #endregion

    #region routine-play
    public static void CountDownAndStart(TextWriter output)
    {
        var routine = new Dialogue<string, string, int>(port => CountdownThenRace(1, port));
        string?[] messages = [null, null, "fault", null, null, null, null];
        foreach (var message in messages)
        {
            if (message is not null)
            {
                output.WriteLine($"    we shout: {message}");
            }

            output.WriteLine(routine.Send(message) ? routine.Current : $"(silence; the result is {routine.Result})");
        }
    }
    #endregion

    #region routine-throw
    public static async Routine<string> CarefulRace(Port<string, string> port)
    {
        try
        {
            await port.Yield("On your marks.");
            await port.Yield("Set.");
            return "They run.";
        }
        catch (InvalidOperationException error)
        {
            await port.Yield($"Everybody back: {error.Message}");
            return "Nobody runs.";
        }
    }

    public static void CallOff(TextWriter output)
    {
        var race = new Dialogue<string, string, string>(CarefulRace);
        race.MoveNext();
        output.WriteLine(race.Current);
        race.Throw(new InvalidOperationException("it rains."));
        output.WriteLine(race.Current);
        race.MoveNext();
        output.WriteLine(race.Result);
    }
    #endregion
}
