#!/usr/bin/env dotnet
#:include Animals.cs
#:include Workers.cs
namespace Threads;

public static class Crash
{
    public static void Main() => SpeakAll(Animals.All, new object(), Console.Out);

    #region crash
    public static void SpeakAll(IEnumerable<string> animals, object door, TextWriter output)
    {
        Workers.RunAll(animals, animal => Speak(animal, door, output));
        output.WriteLine("All have spoken.");
    }

    public static void Speak(string animal, object door, TextWriter output)
    {
        Monitor.Enter(door);
        if (animal == "cow")
        {
            throw new InvalidOperationException("Not happy about moo.");
        }

        output.WriteLine(Animals.Sentence(animal));
        Monitor.Exit(door);
    }
    #endregion
}
