#!/usr/bin/env dotnet
#:include Animals.cs
#:include Workers.cs
namespace Threads;

public static class Locked
{
    public static void Main() => SpeakAll(new object(), Console.Out);

    #region locked
    public static void SpeakAll(object door, TextWriter output) =>
        Workers.RunAll(Animals.All, animal => Speak(animal, door, output));

    private static void Speak(string animal, object door, TextWriter output)
    {
        Monitor.Enter(door);
        foreach (var letter in Animals.Sentence(animal))
        {
            Thread.Yield();
            output.Write(letter);
        }

        output.WriteLine();
        Monitor.Exit(door);
    }
    #endregion
}
