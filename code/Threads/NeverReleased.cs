#!/usr/bin/env dotnet
#:include Animals.cs
#:include Workers.cs
namespace Threads;

public static class NeverReleased
{
    public static void Main()
    {
        foreach (var thread in StartAll(new object(), Console.Out))
        {
            thread.Join();
        }
    }

    #region never-released
    public static List<Thread> StartAll(object door, TextWriter output)
    {
        var cow = Start("cow", door, output);
        cow.Join();
        return [cow, Start("pig", door, output), Start("chicken", door, output)];
    }

    public static Thread Start(string animal, object door, TextWriter output) =>
        Workers.Start(animal, () => Speak(animal, door, output), output);

    private static void Speak(string animal, object door, TextWriter output)
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
