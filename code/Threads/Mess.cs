#!/usr/bin/env dotnet
#:include Animals.cs
#:include Workers.cs
namespace Threads;

public static class Mess
{
    public static void Main() => SpeakAll(Console.Out);

    #region mess
    public static void SpeakAll(TextWriter output)
    {
        using var round = new Barrier(Animals.All.Length);
        Workers.RunAll(Animals.All, animal => Speak(animal, round, output));
    }

    private static void Speak(string animal, Barrier round, TextWriter output)
    {
        foreach (var letter in Animals.Sentence(animal))
        {
            round.SignalAndWait();
            output.Write(letter);
        }

        output.WriteLine();
        round.RemoveParticipant();
    }
    #endregion
}
