#!/usr/bin/env dotnet
namespace Primer;

public static class Lambdas
{
    public static void Main() => Show(Console.Out);

    #region lambdas
    public static void Show(TextWriter output)
    {
        Func<int, int> twice = eggs => 2 * eggs;
        Func<int, int, int> sum = (white, brown) => white + brown;
        output.WriteLine(twice(3) + sum(4, 5));

        var rings = 0;
        Action ring = () => rings++;
        Repeat(3, ring);
        output.WriteLine(rings);

        Repeat(2, Moo);

        void Moo() => output.WriteLine("Moo!");
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }
    #endregion
}
