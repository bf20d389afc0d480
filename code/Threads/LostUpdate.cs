#!/usr/bin/env dotnet
#:include Workers.cs
namespace Threads;

public static class LostUpdate
{
    public static void Main() => Count(Console.Out);

    #region lost-update
    public static void Count(TextWriter output)
    {
        var eggs = 0;
        using var bothHaveRead = new Barrier(2);

        Workers.RunAll(["Ann", "Bob"], name =>
        {
            var seen = eggs;
            bothHaveRead.SignalAndWait();
            eggs = seen + 1;
        });

        output.WriteLine($"Ann and Bob found one egg each. Eggs counted: {eggs}");
    }
    #endregion
}
