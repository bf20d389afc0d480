#!/usr/bin/env dotnet
namespace Coroutines;

public static class ForeachShape
{
    public static void Main()
    {
        WalkWithForeach(Console.Out);
        WalkByHand(Console.Out);
        WalkOverAnInt(Console.Out);
    }

    #region foreach
    public static void WalkWithForeach(TextWriter output)
    {
        foreach (var number in new Countdown(3))
        {
            output.WriteLine(number);
        }
    }
    #endregion

    #region foreach-by-hand
    public static void WalkByHand(TextWriter output)
    {
        var walk = new Countdown(3).GetEnumerator();
        while (walk.MoveNext())
        {
            var number = walk.Current;
            output.WriteLine(number);
        }
    }
    #endregion

    #region foreach-over-int
    public static CountdownWalk GetEnumerator(this int start) => new(start);

    public static void WalkOverAnInt(TextWriter output)
    {
        foreach (var number in 3)
        {
            output.WriteLine(number);
        }
    }
    #endregion
}

#region foreach-shape
public sealed class Countdown(int start)
{
    public CountdownWalk GetEnumerator() => new(start);
}

public sealed class CountdownWalk(int start)
{
    public int Current { get; private set; } = start + 1;

    public bool MoveNext()
    {
        Current--;
        return Current > 0;
    }
}
#endregion
