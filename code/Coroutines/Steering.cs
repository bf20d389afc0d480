#!/usr/bin/env dotnet
#:include ../Shared/TwoWay.cs
using Shared;

namespace Coroutines;

public static class Steering
{
    public static void Main() => Steer(Console.Out);

    #region steered-countdown
    public static IEnumerable<int> Countdown(int start, Inbox<int?> inbox)
    {
        var number = start;
        while (number > 0)
        {
            yield return number;
            number = inbox.Take() ?? number;
            number--;
        }
    }
    #endregion

    #region steer
    public static void Steer(TextWriter output)
    {
        using var countdown = new TwoWay<int, int?>(inbox => Countdown(3, inbox));
        countdown.MoveNext();
        output.WriteLine($"it says {countdown.Current}");

        countdown.Send(10);
        output.WriteLine($"we send 10, it says {countdown.Current}");

        countdown.MoveNext();
        output.WriteLine($"it says {countdown.Current}");

        countdown.MoveNext();
        output.WriteLine($"it says {countdown.Current}");
    }
    #endregion
}
