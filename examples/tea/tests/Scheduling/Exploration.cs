using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>One schedule that was tried to its end.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Choices">Numbers of the threads, in the order in which they were chosen: what replays it.</param>
/// <param name="Events">What they did.</param>
internal sealed record TriedSchedule(string Outcome, ImmutableArray<int> Choices, ImmutableArray<ScheduleEvent> Events)
{
    /// <summary>What each thread that has not ended would do next, by its number.</summary>
    public required ImmutableDictionary<int, ScheduleStep> Waiting { get; init; }

    /// <summary>Whether it was ended while threads could have gone on.</summary>
    public required bool IsBroken { get; init; }

    public IEnumerable<ScheduleStep> Steps => Events.Select(one => one.Step);

    /// <summary>Names of the threads, in the order in which they were chosen.</summary>
    public IEnumerable<string> Turns => Events.Where(one => one.IsChosen).Select(one => one.Step.Thread);

    /// <summary>How often another thread was chosen than the time before.</summary>
    public int Switches => Choices.Zip(Choices.Skip(1)).Count(pair => pair.First != pair.Second);
}

/// <summary>A step in its place among the others.</summary>
/// <param name="Thread">Number of the thread.</param>
/// <param name="Announced">The step as it could be told before it was taken.</param>
/// <param name="Before">Indexes of the events that had to come just before it.</param>
/// <param name="IsChosen">Whether it was decided that this thread goes on here; otherwise it just happens.</param>
internal sealed record ScheduleEvent(
    int Thread,
    ScheduleStep Step,
    ScheduleStep Announced,
    ImmutableArray<int> Before,
    bool IsChosen
);

/// <summary>All schedules that were tried.</summary>
/// <param name="Bound">What cut it short, as a phrase; null if it is complete.</param>
internal sealed record Exploration(ImmutableArray<TriedSchedule> Schedules, string? Bound)
{
    /// <summary>
    /// The schedule with the fewest steps among those that end this way; of several, with the fewest changes of thread.
    /// </summary>
    public TriedSchedule Shortest(string outcome) =>
        Schedules
            .Where(one => one.Outcome == outcome)
            .OrderBy(one => one.Events.Length)
            .ThenBy(one => one.Switches)
            .First();
}
