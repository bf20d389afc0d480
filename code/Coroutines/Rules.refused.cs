#!/usr/bin/env dotnet
namespace Coroutines;

public static class Rules
{
    #region refused-return
    public static IEnumerable<int> ReturnAndYield()
    {
        yield return 3;
        return [2, 1]; //~ CS1622
    }
    #endregion

    #region refused-out
    public static IEnumerable<int> CountInto(out int count) //~ CS1623
    {
        count = 3;
        yield return 3;
    }
    #endregion

    #region refused-in-try
    public static IEnumerable<string> CatchWhatIsThrownIn()
    {
        try
        {
            yield return "On your marks."; //~ CS1626
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("The race is off.");
        }
    }
    #endregion

    #region refused-in-catch
    public static IEnumerable<string> YieldTheError()
    {
        try
        {
            Console.WriteLine("On your marks.");
        }
        catch (InvalidOperationException)
        {
            yield return "The race is off."; //~ CS1631
        }
    }
    #endregion

    #region refused-in-finally
    public static IEnumerable<string> YieldOnTheWayOut()
    {
        try
        {
            yield return "On your marks.";
        }
        finally
        {
            yield return "The race is off."; //~ CS1625
        }
    }
    #endregion

    #region refused-in-lock
    private static readonly Lock Gate = new();

    public static IEnumerable<int> ParkWithTheKey()
    {
        lock (Gate) //~ CS4007
        {
            yield return 3;
        }
    }
    #endregion
}
