#!/usr/bin/env dotnet
namespace Primer;

public static class NewWithoutType
{
    public static void Main() => Show(Console.Out);

    #region new-without-type
    public static void Show(TextWriter output)
    {
        Bucket milk = new(10);
        Bucket water = new(liters: 8) { Label = "water" };

        output.WriteLine($"{milk.Label}: {milk.Liters}");
        output.WriteLine($"{water.Label}: {water.Liters}");
    }

    public class Bucket(int liters)
    {
        public int Liters { get; } = liters;

        public string Label { get; set; } = "no label";
    }
    #endregion
}
