#!/usr/bin/env dotnet
#:include Animals.cs
#:include Workers.cs
namespace Threads;

public static class LockStatement
{
    public static void Main()
    {
        foreach (var thread in StartAll(new Lock(), Console.Out))
        {
            thread.Join();
        }
    }

    #region lock-statement
    public static List<Thread> StartAll(Lock door, TextWriter output)
    {
        var cow = Start("cow", door, output);
        cow.Join();
        return [cow, Start("pig", door, output), Start("chicken", door, output)];
    }

    private static Thread Start(string animal, Lock door, TextWriter output) =>
        Workers.Start(animal, () => Speak(animal, door, output), output);

    private static void Speak(string animal, Lock door, TextWriter output)
    {
        lock (door)
        {
            if (animal == "cow")
            {
                throw new InvalidOperationException("Not happy about moo.");
            }

            output.WriteLine(Animals.Sentence(animal));
        }
    }
    #endregion
}
