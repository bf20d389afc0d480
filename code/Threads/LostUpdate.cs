#!/usr/bin/env dotnet
#:include Workers.cs
namespace Threads;

public static class LostUpdate
{
    public static void Main() => Count(new Basket(), Console.Out);

    #region lost-update
    public class Basket
    {
        public virtual int Eggs { get; set; }
    }

    public static void Count(Basket basket, TextWriter output)
    {
        using var bothHaveRead = new Barrier(2);

        Workers.RunAll(["Ann", "Bob"], name =>
        {
            var seen = basket.Eggs;
            bothHaveRead.SignalAndWait();
            basket.Eggs = seen + 1;
        });

        output.WriteLine($"Ann and Bob found one egg each. Eggs counted: {basket.Eggs}");
    }
    #endregion
}
