#!/usr/bin/env dotnet
namespace Coroutines;

public static class YieldByHand
{
    public static void Main() => Walk(Console.Out);

    #region yield-by-hand-walk
    public static void Walk(TextWriter output)
    {
        foreach (var number in new CountdownMachine(3))
        {
            output.WriteLine(number);
        }
    }
    #endregion
}

#region yield-by-hand
public sealed class CountdownMachine(int start)
{
    private int _place;

    public int Current { get; private set; }

    public CountdownMachine GetEnumerator() => new(start);

    public bool MoveNext()
    {
        switch (_place)
        {
            // At the beginning of the loop.
            case 0:
                Current = start;
                break;

            // After the yield return.
            case 1:
                Current--;
                break;
        }

        var thereIsMore = Current > 0;
        _place = thereIsMore ? 1 : 2;
        return thereIsMore;
    }
}
#endregion
