#!/usr/bin/env dotnet
namespace Coroutines;

public static class Interleave
{
    public static void Main() => Print(Console.Out);

    #region interleave
    public static IEnumerable<int> Alternate(IEnumerable<int> first, IEnumerable<int> second)
    {
        using var one = first.GetEnumerator();
        using var other = second.GetEnumerator();
        var oneHasMore = one.MoveNext();
        var otherHasMore = other.MoveNext();
        while (oneHasMore || otherHasMore)
        {
            if (oneHasMore)
            {
                yield return one.Current;
                oneHasMore = one.MoveNext();
            }

            if (otherHasMore)
            {
                yield return other.Current;
                otherHasMore = other.MoveNext();
            }
        }
    }
    #endregion

    #region interleave-print
    public static void Print(TextWriter output)
    {
        output.WriteLine(string.Join(" ", Alternate([1, 3, 5, 7], [2, 4])));
    }
    #endregion
}
