using System.Collections.Immutable;

namespace Proving;

/// <summary>
/// All ways in which the threads of a listing can take turns. Ways that come to the same place go on from there
/// together.
/// </summary>
/// <param name="Steps">What threads do, and what they are about to do; the others refer to them by index.</param>
/// <param name="Begin">The steps before the first choice, in order.</param>
/// <param name="Places">The first one is where it begins.</param>
public sealed record ScheduleGraph(
    ImmutableArray<ScheduleStep> Steps,
    ImmutableArray<int> Begin,
    ImmutableArray<SchedulePlace> Places
);

/// <summary>A point at which somebody decides which thread goes on.</summary>
/// <param name="Turns">One for each thread that has something left to do, in the order in which they started.</param>
/// <param name="Outcome">How it ends, if it ends here; otherwise empty.</param>
public sealed record SchedulePlace(ImmutableArray<ScheduleTurn> Turns, string Outcome);

/// <summary>What comes of it if a thread goes on.</summary>
/// <param name="Next">What it is about to do.</param>
/// <param name="Steps">What then happens, in order; empty if the thread has to wait.</param>
/// <param name="To">Index of the place that this leads to; -1 if the thread has to wait.</param>
public sealed record ScheduleTurn(int Next, ImmutableArray<int> Steps, int To);
