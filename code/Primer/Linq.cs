#!/usr/bin/env dotnet
namespace Primer;

public static class Linq
{
    public static void Main() => Show(Console.Out);

    #region linq
    public record Hen(string Name, int[] Eggs);

    public static void Show(TextWriter output)
    {
        Hen[] hens = [new Hen("Ada", [52, 61]), new Hen("Berta", []), new Hen("Cleo", [48])];

        var laying = hens.Where(hen => hen.Eggs.Length > 0);
        var names = laying.Select(hen => hen.Name);
        output.WriteLine(string.Join(", ", names));

        output.WriteLine(hens.Sum(hen => hen.Eggs.Length));

        var weights = hens.SelectMany(hen => hen.Eggs).ToArray();
        output.WriteLine(string.Join(", ", weights));
    }
    #endregion
}
