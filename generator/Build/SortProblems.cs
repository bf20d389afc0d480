using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>Sorts problems by file and position, without duplicates.</summary>
internal static class SortProblems
{
    public static ImmutableArray<Problem> Of(IEnumerable<Problem> problems) =>
        [
            .. problems
                .Distinct()
                .OrderBy(problem => problem.At.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.At.Line)
                .ThenBy(problem => problem.At.Column)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
}
