#!/usr/bin/env dotnet
#:include Animals.cs
#:include Gauge.cs
#:include Workers.cs
namespace Threads;

public static class OwnLockEach
{
    public static void Main() => SpeakAll(Console.Out);

    #region own-lock-each
    public static void SpeakAll(TextWriter output)
    {
        var gauge = new Gauge();
        using var meeting = new Barrier(3);

        Workers.RunAll(Animals.All, animal =>
        {
            lock (new object())
            {
                gauge.Enter();
                meeting.SignalAndWait();
                gauge.Leave();
            }
        });

        output.WriteLine($"Most animals at once: {gauge.Peak}");
    }
    #endregion
}
