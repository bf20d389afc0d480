using System.Collections.Immutable;

namespace Generator;

/// <summary>Brings problems into the order in which an author walks through the files.</summary>
internal static class SortProblems
{
    public static ImmutableArray<Problem> Of(ImmutableArray<Problem> problems) =>
        [.. problems.Distinct()
            .OrderBy(problem => problem.At.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.At.Line)
            .ThenBy(problem => problem.At.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}
