using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>One schedule that was tried to its end.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Choices">Numbers of the threads, in the order in which they were chosen: what replays it.</param>
/// <param name="Steps">What they did.</param>
internal sealed record TriedSchedule(string Outcome, ImmutableArray<int> Choices, ImmutableArray<ScheduleStep> Steps)
{
    /// <summary>How often another thread was chosen than the time before.</summary>
    public int Switches => Choices.Zip(Choices.Skip(1)).Count(pair => pair.First != pair.Second);
}

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
            .OrderBy(one => one.Steps.Length)
            .ThenBy(one => one.Switches)
            .First();
}
