#!/usr/bin/env dotnet
namespace Threads;

public static class Reentrant
{
    public static void Main() => Open(new Lock(), Console.Out);

    #region reentrant
    public static void Open(Lock door, TextWriter output)
    {
        lock (door)
        {
            output.WriteLine("I hold the door.");
            FeedAnimals(door, output);
            output.WriteLine($"I still hold the door: {door.IsHeldByCurrentThread}");
        }

        output.WriteLine($"I still hold the door: {door.IsHeldByCurrentThread}");
    }

    private static void FeedAnimals(Lock door, TextWriter output)
    {
        lock (door)
        {
            output.WriteLine("The same thread may enter again.");
        }
    }
    #endregion
}
