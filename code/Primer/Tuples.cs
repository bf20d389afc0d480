#!/usr/bin/env dotnet
namespace Primer;

public static class Tuples
{
    public static void Main() => Show(Console.Out);

    #region tuples
    public static (int Boxes, int Left) Pack(int eggs) => (eggs / 6, eggs % 6);

    public static void Show(TextWriter output)
    {
        var packed = Pack(20);
        output.WriteLine($"{packed.Boxes} boxes and {packed.Left} eggs");

        var (boxes, left) = Pack(13);
        output.WriteLine($"{boxes} boxes and {left} egg");

        var (_, rest) = Pack(11);
        output.WriteLine($"{rest} eggs do not fill a box");
    }
    #endregion
}
