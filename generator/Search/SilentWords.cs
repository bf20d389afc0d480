using System.Collections.Frozen;

namespace Generator.Search;

/// <summary>Words of a question that say nothing about its subject. The script drops them.</summary>
internal static class SilentWords
{
    private const string English =
        "a about all an and any are as at be been but by can could did do does for from had happen happens has have "
        + "how i if in into is it its may me mean means my need no not of on or our should so some than that the their "
        + "them then there these they this those to use was we were what when where which who why will with would you "
        + "your";

    /// <param name="language">Language of the series, such as <c>en</c>. Only English words are known.</param>
    public static FrozenSet<string> Of(string language) =>
        (language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
