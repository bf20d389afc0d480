using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>
/// The events of one schedule, of which any order is possible that keeps what had to come before what. A point of such
/// an order is given by how many events of each thread have happened.
/// </summary>
/// <param name="known">A number for each event that is the same in all schedules in which it occurs.</param>
internal sealed class Course(ImmutableArray<ScheduleEvent> events, ImmutableArray<int> known)
{
    private readonly ImmutableArray<ImmutableArray<int>> _threads =
    [
        .. Enumerable
            .Range(0, events.Select(one => one.Thread).DefaultIfEmpty(-1).Max() + 1)
            .Select(thread =>
                events.Index().Where(one => one.Item.Thread == thread).Select(one => one.Index).ToImmutableArray()
            ),
    ];

    public ImmutableArray<int> Start => [.. _threads.Select(_ => 0)];

    public bool IsOver(ImmutableArray<int> here) => !Next(here).Any();

    public bool HasEnded(ImmutableArray<int> here, int thread) =>
        thread >= _threads.Length || here[thread] == _threads[thread].Length;

    /// <summary>The next event of each thread that has one left.</summary>
    public IEnumerable<ScheduleEvent> Next(ImmutableArray<int> here) =>
        _threads
            .Index()
            .Where(one => here[one.Index] < one.Item.Length)
            .Select(one => events[one.Item[here[one.Index]]]);

    public bool IsPossible(ImmutableArray<int> here, ScheduleEvent one) =>
        one.Before.All(index => _threads[events[index].Thread].IndexOf(index) < here[events[index].Thread]);

    public static ImmutableArray<int> With(ImmutableArray<int> here, int thread) =>
        here.SetItem(thread, here[thread] + 1);

    /// <summary>Goes on for as long as something happens that nobody decides about.</summary>
    public (ImmutableArray<int> Here, ImmutableArray<ScheduleStep> Steps) GoOn(ImmutableArray<int> here)
    {
        var steps = new List<ScheduleStep>();
        while (Next(here).FirstOrDefault(one => !one.IsChosen && IsPossible(here, one)) is { } one)
        {
            here = With(here, one.Thread);
            steps.Add(one.Step);
        }

        return (here, [.. steps]);
    }

    /// <summary>What has happened: the last event of each thread tells what came before.</summary>
    public string Key(ImmutableArray<int> here) =>
        string.Join(
            ' ',
            here.Select((count, thread) => count == 0 ? $"{thread}" : $"{thread}:{known[_threads[thread][count - 1]]}")
                .Where(last => last.Contains(':', StringComparison.Ordinal))
        );
}
