using System.Collections.Immutable;

namespace Generator.Types;

/// <summary>Selects the types that readers can look up: those in files that have pages.</summary>
internal static class FindTypes
{
    /// <returns>Grouped by namespace, in order of name.</returns>
    public static ImmutableArray<CodeNamespace> In(ImmutableArray<CodeType> types, ImmutableArray<FilePage> pages)
    {
        var files = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. types
                .Where(type => files.Contains(type.At.File))
                .GroupBy(
                    type => type.Namespace,
                    (name, same) => new CodeNamespace(name, [.. same]),
                    StringComparer.Ordinal
                )
                .OrderBy(space => space.Name, StringComparer.Ordinal),
        ];
    }
}
