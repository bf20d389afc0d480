#!/usr/bin/env dotnet
namespace Coroutines;

public static class LazyCheck
{
    public static void Main()
    {
        CallThenWalk(CountdownCheckedLate, -1, Console.Out);
        CallThenWalk(CountdownCheckedAtOnce, -1, Console.Out);
    }

    #region check-caller
    public static void CallThenWalk(Func<int, IEnumerable<int>> countdown, int start, TextWriter output)
    {
        try
        {
            var numbers = countdown(start);
            output.WriteLine("the call went well");
            output.WriteLine($"the walk went well: {string.Join(" ", numbers)}");
        }
        catch (ArgumentOutOfRangeException)
        {
            output.WriteLine($"{start} was refused");
        }
    }
    #endregion

    #region check-late
    public static IEnumerable<int> CountdownCheckedLate(int start)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        for (var number = start; number > 0; number--)
        {
            yield return number;
        }
    }
    #endregion

    #region check-at-once
    public static IEnumerable<int> CountdownCheckedAtOnce(int start)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        return CountdownUnchecked(start);
    }

    private static IEnumerable<int> CountdownUnchecked(int start)
    {
        for (var number = start; number > 0; number--)
        {
            yield return number;
        }
    }
    #endregion
}
