using System.Collections.Immutable;

namespace Generator;

/// <summary>What a task is at. The names are those of tests/Timeline.cs.</summary>
public enum Doing
{
    /// <summary>Something else has to happen first; nobody waits with it.</summary>
    Waiting,

    /// <summary>It could go on, but nobody is free to run it.</summary>
    Ready,

    Working,

    Printing,

    /// <summary>It cannot go on, and keeps its thread.</summary>
    Blocked,
}

/// <summary>What each task of a run was at, from when to when, and who ran it, as a test recorded it.</summary>
/// <param name="Unit">Of all times, as readers see it.</param>
/// <param name="Tasks">In the order of their lanes.</param>
/// <param name="Threads">In the order of their lanes.</param>
public sealed record Timeline(string Unit, ImmutableArray<TimelineTask> Tasks, ImmutableArray<string> Threads, ImmutableArray<TimelineSpan> Spans)
{
    /// <summary>More tasks could not be told apart, and more threads would make no picture.</summary>
    public const int MostLanes = 8;

    public decimal End => Spans.Max(span => span.To);
}

/// <param name="Hue">Number of its colour, the same in all pictures of the site.</param>
public sealed record TimelineTask(string Name, int Hue);

/// <param name="To">The same as <paramref name="From"/> for something that took no time.</param>
/// <param name="Thread">Null if no thread was needed.</param>
public sealed record TimelineSpan(decimal From, decimal To, string Task, string? Thread, Doing Doing, string Label);

/// <summary>What a lane of a picture stands for.</summary>
public enum Lanes
{
    Tasks,
    Threads,
}

/// <summary>One or more timelines, one below the other on one scale.</summary>
/// <param name="Id">Begins the ids of its parts; unique on the page.</param>
/// <param name="StandsAlone">False in a listing's own figure, where nobody has to be told which listing it is.</param>
public sealed record Picture(string Id, bool StandsAlone, ImmutableArray<PictureRow> Rows)
{
    public decimal End => Rows.Max(row => row.Timeline.End);
}

/// <param name="Of">The listing whose run it shows.</param>
/// <param name="Address">Where the reader finds the listing; null if the picture stands in its figure, or the listing on another page.</param>
public sealed record PictureRow(Listing Of, Timeline Timeline, Lanes Lanes, string? Address);
