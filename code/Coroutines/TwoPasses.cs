#!/usr/bin/env dotnet
using System.Collections;

namespace Coroutines;

public static class TwoPasses
{
    public static void Main() => Compare(Console.Out);

    #region two-passes
    public static void Compare(TextWriter output)
    {
        WalkTwice("one object: ", new WornOutCountdown(3), output);
        WalkTwice("two objects:", new FreshCountdown(3), output);
    }

    private static void WalkTwice(string label, IEnumerable<int> numbers, TextWriter output)
    {
        var first = string.Join(" ", numbers);
        var second = string.Join(" ", numbers);
        output.WriteLine($"{label} first [{first}], then [{second}]");
    }
    #endregion
}

#region worn-out-countdown
public sealed class WornOutCountdown(int start) : IEnumerable<int>, IEnumerator<int>
{
    public int Current { get; private set; } = start + 1;

    public bool MoveNext()
    {
        Current--;
        return Current > 0;
    }

    // The collection is its own walk: there is one place in it, for all callers and for ever.
    public IEnumerator<int> GetEnumerator() => this;

    IEnumerator IEnumerable.GetEnumerator() => this;

    object IEnumerator.Current => Current;

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
#endregion

#region fresh-countdown
public sealed class FreshCountdown(int start) : IEnumerable<int>
{
    // Each walk has a place of its own.
    public IEnumerator<int> GetEnumerator() => new FreshWalk(start);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class FreshWalk(int start) : IEnumerator<int>
{
    public int Current { get; private set; } = start + 1;

    public bool MoveNext()
    {
        Current--;
        return Current > 0;
    }

    object IEnumerator.Current => Current;

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
#endregion
