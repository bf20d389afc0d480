namespace Generator;

/// <summary>The order of a series: numbered articles first, by number and part; the others follow by path.</summary>
internal static class SeriesOrder
{
    public static IEnumerable<T> InSeriesOrder<T>(
        this IEnumerable<T> all,
        Func<T, FrontMatter> frontMatter,
        Func<T, string> sitePath
    ) =>
        all.OrderBy(one => frontMatter(one).Number ?? int.MaxValue)
            .ThenBy(one => frontMatter(one).Part ?? 0)
            .ThenBy(sitePath, StringComparer.Ordinal);
}
