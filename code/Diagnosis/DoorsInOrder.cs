#!/usr/bin/env dotnet
#:include TwoDoors.cs
namespace Diagnosis;

public static class DoorsInOrder
{
    public static void Main()
    {
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        var carriers = new[]
        {
            new Thread(() => Move(north, south, () => Thread.Sleep(100))),
            new Thread(() => Move(south, north, () => Thread.Sleep(100))),
        };
        Array.ForEach(carriers, carrier => carrier.Start());
        Array.ForEach(carriers, carrier => carrier.Join());
        Console.WriteLine($"north {north.Hay}, south {south.Hay}");
    }

    #region doors-in-order
    public static void Move(Barn from, Barn to, Action rest)
    {
        var (first, second) = from.Number < to.Number ? (from, to) : (to, from);
        lock (first.Door)
        {
            rest();
            lock (second.Door)
            {
                from.Hay--;
                to.Hay++;
            }
        }
    }
    #endregion
}
