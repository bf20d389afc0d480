using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>The result of a build.</summary>
/// <param name="Problems">
/// Sorted by file, line and column. If there are none and writing was requested, the site was written.
/// </param>
public sealed record BuildResult(Site Site, ImmutableArray<Problem> Problems);

/// <summary>A progress report from a running build.</summary>
/// <param name="Pipeline">Name of the pipeline; null when a phase starts, and for a count of pages.</param>
/// <param name="Message">One line for the user; empty when the pipeline has finished the phase.</param>
/// <param name="Pages">Null unless the step is one more page.</param>
public sealed record Step(Phase Phase, string? Pipeline = null, string Message = "", PageCount? Pages = null);

/// <summary>How many pages a phase is done with, and how many it has.</summary>
public sealed record PageCount(int Done, int All);
