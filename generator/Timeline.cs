using System.Collections.Immutable;
using Proving;

namespace Generator;

/// <summary>What each task of a run was doing, from when to when and on which thread, as a test recorded it.</summary>
/// <param name="Unit">Unit of all times, as readers see it.</param>
/// <param name="Tasks">In lane order.</param>
/// <param name="Threads">In lane order.</param>
public sealed record Timeline(
    string Unit,
    ImmutableArray<TimelineTask> Tasks,
    ImmutableArray<string> Threads,
    ImmutableArray<TimelineSpan> Spans
)
{
    /// <summary>
    /// Limit for tasks and for threads: more colours could not be told apart, and more lanes would not fit.
    /// </summary>
    public const int MostLanes = 8;

    public decimal End => Spans.Max(span => span.To);
}

/// <param name="Hue">Number of its colour, the same in all pictures of the site.</param>
public sealed record TimelineTask(string Name, int Hue);

/// <param name="To">Same as <paramref name="From"/> for something that took no time.</param>
/// <param name="Thread">Null if no thread was needed.</param>
public sealed record TimelineSpan(decimal From, decimal To, string Task, string? Thread, Doing Doing, string Label)
{
    /// <summary>The lines of the listing that did it, from 1; none if the recording does not say.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];
}

/// <summary>What each lane of a picture shows.</summary>
public enum Lanes
{
    Tasks,
    Threads,
}
