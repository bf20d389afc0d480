#!/usr/bin/env dotnet
#:include Animals.cs
namespace Threads;

public static class TaskKeepsException
{
    public static void Main() => Run(new Lock(), Console.Out);

    #region task-keeps-exception
    public static void Run(Lock door, TextWriter output)
    {
        var cow = Task.Run(() => Speak("cow", door, output));
        Task.WaitAny(cow);
        output.WriteLine($"The cow's task has ended: {cow.Status}");
        output.WriteLine($"It keeps the exception: {cow.Exception?.InnerException?.Message}");

        var pig = Task.Run(() => Speak("pig", door, output));
        Task.WaitAny(pig);
        output.WriteLine($"The pig's task has ended: {pig.Status}");
    }

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
