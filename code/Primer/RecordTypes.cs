#!/usr/bin/env dotnet
namespace Primer;

public static class RecordTypes
{
    public static void Main() => Show(Console.Out);

    #region records
    public record Animal(string Name, int Seconds);

    public static void Show(TextWriter output)
    {
        var cow = new Animal("cow", 5);
        var same = new Animal("cow", 5);
        var quick = cow with { Seconds = 2 };

        output.WriteLine(cow == same);
        output.WriteLine(quick);
        output.WriteLine(cow);
    }
    #endregion
}
