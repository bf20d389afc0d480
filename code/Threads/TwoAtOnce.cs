#!/usr/bin/env dotnet
#:include Gauge.cs
#:include Workers.cs
namespace Threads;

public static class TwoAtOnce
{
    public static void Main() => SpeakAll(Console.Out);

    #region two-at-once
    public static void SpeakAll(TextWriter output)
    {
        var gauge = new Gauge();
        using var places = new SemaphoreSlim(2);
        using var meeting = new Barrier(
            2, _ => output.WriteLine($"Two are speaking. Free places: {places.CurrentCount}"));

        Workers.RunAll(["cow", "pig", "chicken", "duck"], animal => Speak(places, gauge, meeting));

        output.WriteLine($"Most animals at once: {gauge.Peak}");
    }

    public static void Speak(SemaphoreSlim places, Gauge gauge, Barrier meeting)
    {
        places.Wait();
        gauge.Enter();
        try
        {
            meeting.SignalAndWait();
        }
        finally
        {
            gauge.Leave();
            places.Release();
        }
    }
    #endregion
}
