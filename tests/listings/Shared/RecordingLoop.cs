using Shared;

namespace Listings.Tests.Shared;

/// <summary>The loop of the listings, which also tells a recording who waits and who works.</summary>
/// <param name="work">What the listing means by work.</param>
public sealed class RecordingLoop(Recording recording, Doing work = Doing.Working) : EventLoop
{
    public override Task Delay(TimeSpan duration)
    {
        recording.Add(recording.Task, Doing.Waiting, Seconds(Now), Seconds(Now + duration));
        return base.Delay(duration);
    }

    public override void Work(TimeSpan duration)
    {
        var start = Now;
        base.Work(duration);
        recording.Add(recording.Task, work, Seconds(start), Seconds(Now), thread: Thread.CurrentThread);
    }

    private static decimal Seconds(TimeSpan time) => (decimal)time.TotalSeconds;
}
