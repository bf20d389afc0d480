#!/usr/bin/env dotnet
#:include Workers.cs
namespace Threads;

public static class HeaviestEgg
{
    public static void Main() => Weigh(new Scales(), Console.Out);

    #region heaviest-egg
    public class Scales
    {
        private int _heaviest;

        public virtual int Heaviest => Volatile.Read(ref _heaviest);

        public void Weigh(int grams)
        {
            var seen = Heaviest;
            while (grams > seen)
            {
                // Writes only if the value is still the one that was seen, and returns what it found.
                var found = Interlocked.CompareExchange(ref _heaviest, grams, seen);
                if (found == seen)
                {
                    return;
                }

                seen = found;
            }
        }
    }

    public static void Weigh(Scales scales, TextWriter output)
    {
        Workers.RunAll(["Ann", "Bob"], name => scales.Weigh(name == "Ann" ? 60 : 70));
        output.WriteLine($"The heaviest egg weighs {scales.Heaviest} grams.");
    }
    #endregion
}
