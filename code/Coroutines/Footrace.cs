#!/usr/bin/env dotnet
#:include ../Shared/TwoWay.cs
using Shared;

namespace Coroutines;

public static class Footrace
{
    public static void Main()
    {
        StartWithTwoFaults(Console.Out);
        CountDownAndStart(CountdownThatDropsMessages, Console.Out);
        CountDownAndStart(CountdownThatForwards, Console.Out);
        CountDownAndStart(CountdownThatReports, Console.Out);
    }

    #region footrace
    public static IEnumerable<string> Race(Inbox<string> inbox)
    {
        var faults = 0;
        while (true)
        {
            yield return "On your marks.";
            if (inbox.Take() == "fault")
            {
                faults++;
                continue;
            }

            yield return "Set.";
            if (inbox.Take() == "fault")
            {
                faults++;
                continue;
            }

            yield return "Go!";
            inbox.Result = faults;
            yield break;
        }
    }
    #endregion

    #region footrace-play
    public static void Play(TwoWay<string, string> routine, string?[] messages, TextWriter output)
    {
        foreach (var message in messages)
        {
            if (message is not null)
            {
                output.WriteLine($"    we shout: {message}");
            }

            if (!routine.Send(message))
            {
                output.WriteLine("(silence)");
                return;
            }

            output.WriteLine(routine.Current);
        }
    }

    public static void StartWithTwoFaults(TextWriter output)
    {
        using var race = new TwoWay<string, string>(Race);
        Play(race, [null, "fault", null, "fault", null, null, null], output);
    }
    #endregion

    #region delegate-play
    public static void CountDownAndStart(Func<int, Inbox<string>, IEnumerable<string>> countdown, TextWriter output)
    {
        using var routine = new TwoWay<string, string>(inbox => countdown(1, inbox));
        Play(routine, [null, null, "fault", null, null, null, null], output);
    }
    #endregion

    #region delegate-wrong
    public static IEnumerable<string> CountdownThatDropsMessages(int start, Inbox<string> inbox)
    {
        for (var number = start; number > 0; number--)
        {
            yield return $"{number}";
        }

        foreach (var call in new TwoWay<string, string>(Race))
        {
            yield return call;
        }
    }
    #endregion

    #region delegate-right
    public static IEnumerable<string> CountdownThatForwards(int start, Inbox<string> inbox)
    {
        for (var number = start; number > 0; number--)
        {
            yield return $"{number}";
        }

        using var race = new TwoWay<string, string>(Race);
        var message = default(string);
        while (race.Send(message))
        {
            yield return race.Current;
            message = inbox.Take();
        }
    }
    #endregion

    #region delegate-result
    public static IEnumerable<string> CountdownThatReports(int start, Inbox<string> inbox)
    {
        for (var number = start; number > 0; number--)
        {
            yield return $"{number}";
        }

        using var race = new TwoWay<string, string>(Race);
        var message = default(string);
        while (race.Send(message))
        {
            yield return race.Current;
            message = inbox.Take();
        }

        yield return $"The race began after {race.Result} fault(s).";
    }
    #endregion
}
