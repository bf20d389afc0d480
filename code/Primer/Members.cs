#!/usr/bin/env dotnet
namespace Primer;

public static class Members
{
    public static void Main() => Show(Console.Out);

    #region members
    public class Basket
    {
        private int _eggs;

        public bool IsEmpty => _eggs == 0;

        public int Boxes() => _eggs / 6;

        public void Add(int eggs) => _eggs += eggs;
    }

    public static void Show(TextWriter output)
    {
        var basket = new Basket();
        output.WriteLine(basket.IsEmpty);

        basket.Add(13);
        output.WriteLine(basket.IsEmpty);
        output.WriteLine(basket.Boxes());
    }
    #endregion
}
