using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>
/// Takes what initialised something static away from the tests that were the first to use it, and keeps it for all:
/// which test comes first depends on which of them run.
/// </summary>
internal static class GatherInitialised
{
    public static (ImmutableArray<TestEvidence> Shown, ImmutableArray<ExecutedFile> Initialised) From(
        ImmutableArray<TestEvidence> shown
    ) => ([.. shown.Select(one => one with { Executed = WithoutOnce(one.Executed) })], Initialised(shown));

    private static ImmutableArray<ExecutedFile> WithoutOnce(ImmutableArray<ExecutedFile> executed) =>
        [.. executed.Where(file => !file.Probes.IsEmpty).Select(file => file with { Once = [] })];

    private static ImmutableArray<ExecutedFile> Initialised(ImmutableArray<TestEvidence> shown) =>
        [
            .. shown
                .SelectMany(one => one.Executed)
                .Where(file => !file.Once.IsEmpty)
                .GroupBy(file => file.File, file => file.Once, StringComparer.Ordinal)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new ExecutedFile(file.Key, [], [.. file.SelectMany(once => once).Distinct().Order()])),
        ];
}
