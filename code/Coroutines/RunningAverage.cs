#!/usr/bin/env dotnet
#:include ../Shared/TwoWay.cs
using Shared;

namespace Coroutines;

public static class RunningAverage
{
    public static void Main() => SendThree(Console.Out);

    #region running-average
    public static IEnumerable<double> Average(Inbox<double?> inbox)
    {
        var sum = 0.0;
        var count = 0;
        yield return 0;
        while (inbox.Take() is double number)
        {
            sum += number;
            count++;
            yield return sum / count;
        }

        inbox.Result = count;
    }
    #endregion

    #region running-average-send
    public static void SendThree(TextWriter output)
    {
        using var average = new TwoWay<double, double?>(Average);
        average.MoveNext();
        foreach (var number in new[] { 10, 20, 30 })
        {
            average.Send(number);
            output.WriteLine($"after {number} the average is {average.Current}");
        }

        average.MoveNext();
        output.WriteLine($"{average.Result} numbers were sent");
    }
    #endregion
}
