#!/usr/bin/env dotnet
#:include ClippedWool.cs
namespace Counting;

public static class Barn
{
    public static void Main() => Shear(["Ann", "Bob"], (_, minutes) => Thread.Sleep(minutes));

    #region barn
    public static void Shear(string[] sheep, Action<string, int> hold)
    {
        foreach (var name in sheep)
        {
            hold(name, 20);
        }
    }
    #endregion
}

file static class Scales;
