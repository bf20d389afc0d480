#!/usr/bin/env dotnet
namespace Counting;

public static class Contracts
{
    // Bring two sheep:
    // Ann and Bob.
    public static void Main() => Flock(["Ann", "Bob"], Console.Out);

    #region flock
    public static void Flock(string[] sheep, TextWriter output)
    {
        foreach (var name in sheep)
        {
            output.WriteLine($"{name} jumps");
        }
    }
    #endregion

    #region coin
    public static string Toss(bool heads) => heads ? "heads" : "tails";
    #endregion

    #region refuse
    public static void Refuse(TextWriter output)
    {
        output.WriteLine("no more sheep");
        throw new InvalidOperationException("The meadow is empty.");
    }
    #endregion

    #region gate
    public static async Task Wait(Task gate)
    {
        await gate;
        Console.Out.WriteLine("The gate is open.");
    }
    #endregion

    #region pen
    public static int[] Pen(int sheep) => new int[sheep];
    #endregion
}
