#!/usr/bin/env dotnet
namespace Diagnosis;

public static class TwoDoors
{
    #region two-doors
    public static void Move(Barn from, Barn to, Action rest)
    {
        lock (from.Door)
        {
            rest();
            lock (to.Door)
            {
                from.Hay--;
                to.Hay++;
            }
        }
    }
    #endregion
}

#region barn
public sealed class Barn(int number, int hay)
{
    public int Number { get; } = number;

    public Lock Door { get; } = new();

    public int Hay { get; set; } = hay;
}
#endregion
