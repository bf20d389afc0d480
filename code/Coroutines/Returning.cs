#!/usr/bin/env dotnet
namespace Coroutines;

public static class Returning
{
    public static void Main() => CallAndReturn(Console.Out);

    #region list-talking
    public static List<int> TalkingCountdown(int start, TextWriter output)
    {
        output.WriteLine("    body: I start");
        var numbers = new List<int>();
        for (var number = start; number > 0; number--)
        {
            output.WriteLine($"    body: I note {number}");
            numbers.Add(number);
        }

        output.WriteLine("    body: I am done");
        return numbers;
    }
    #endregion

    #region call-and-return
    public static void CallAndReturn(TextWriter output)
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
}
