#!/usr/bin/env dotnet
namespace Coroutines;

public static class Pausing
{
    public static void Main()
    {
        WalkTwice(Console.Out);
        PingPong(Console.Out);
        LeaveEarly(Console.Out);
        RunTwice(Console.Out);
    }

    #region yield
    public static IEnumerable<int> Countdown(int start)
    {
        for (var number = start; number > 0; number--)
        {
            yield return number;
        }
    }

    public static void WalkTwice(TextWriter output)
    {
        var numbers = Countdown(3);
        output.WriteLine(string.Join(" ", numbers));
        output.WriteLine(string.Join(" ", numbers));
    }
    #endregion

    #region yield-talking
    public static IEnumerable<int> TalkingCountdown(int start, TextWriter output)
    {
        output.WriteLine("    body: I start");
        for (var number = start; number > 0; number--)
        {
            output.WriteLine($"    body: here is {number}");
            yield return number;
            output.WriteLine($"    body: I go on after {number}");
        }

        output.WriteLine("    body: I am done");
    }
    #endregion

    #region yield-ping-pong
    public static void PingPong(TextWriter output)
    {
        output.WriteLine("caller: I call");
        var numbers = TalkingCountdown(2, output);
        output.WriteLine("caller: I have called");
        foreach (var number in numbers)
        {
            output.WriteLine($"caller: I got {number}");
        }

        output.WriteLine("caller: I am done");
    }
    #endregion

    #region yield-finally
    public static IEnumerable<int> TidyCountdown(int start, TextWriter output)
    {
        try
        {
            for (var number = start; number > 0; number--)
            {
                yield return number;
            }
        }
        finally
        {
            output.WriteLine("    body: I tidy up");
        }
    }

    public static void LeaveEarly(TextWriter output)
    {
        foreach (var number in TidyCountdown(3, output))
        {
            output.WriteLine($"caller: {number} is enough for me");
            break;
        }

        output.WriteLine($"caller: the first one is {TidyCountdown(3, output).First()}");
    }
    #endregion

    #region yield-runs-again
    public static IEnumerable<string> LookUp(TextWriter output)
    {
        output.WriteLine("    body: I look up all animals");
        yield return "cow";
        yield return "pig";
    }

    public static void RunTwice(TextWriter output)
    {
        var animals = LookUp(output);
        output.WriteLine($"caller: there are {animals.Count()} animals");
        output.WriteLine($"caller: the last one is the {animals.Last()}");
    }
    #endregion
}
