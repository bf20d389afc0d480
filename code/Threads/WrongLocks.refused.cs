#!/usr/bin/env dotnet
namespace Threads;

public static class WrongLocks
{
    #region wrong-locks
    public static void Count(TextWriter output)
    {
        var eggs = 0;
        lock (eggs) //~ CS0185
        {
            eggs++;
        }

        object door = new Lock(); //~ CS9216
        lock (door)
        {
            output.WriteLine(eggs);
        }
    }
    #endregion
}
