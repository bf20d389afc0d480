namespace Generator;

/// <summary>Finds the types that readers can look up: those of the files that have pages.</summary>
internal static class FindTypes
{
    /// <param name="site">With the files that have pages.</param>
    public static Site In(Site site)
    {
        var files = site.Sources.Select(source => source.File.Path).ToHashSet(StringComparer.Ordinal);
        return site with
        {
            Namespaces =
            [
                .. site.Code.Types.Where(type => files.Contains(type.At.File))
                    .GroupBy(type => type.Namespace, (name, types) => new CodeNamespace(name, [.. types]), StringComparer.Ordinal)
                    .OrderBy(space => space.Name, StringComparer.Ordinal),
            ],
        };
    }
}
