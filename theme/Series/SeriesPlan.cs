using System.Collections.Immutable;
using System.Globalization;
using Generator;

namespace Theme.Series;

/// <summary>
/// A series on a time axis: each article starts where the required reading before it ends. An optional article
/// does not delay those after it. The axis starts at the first of the given articles.
/// </summary>
internal static class SeriesPlan
{
    /// <summary>An article with its position and width on the time axis, in percent.</summary>
    public sealed record Lane(Page Article, string From, string Width);

    public static ImmutableArray<Lane> Of(ImmutableArray<Page> series)
    {
        var starts = new List<int>();
        var path = 0;
        foreach (var article in series)
        {
            starts.Add(path);
            path += article.FrontMatter.Level == Level.Optional ? 0 : article.Minutes;
        }

        var end = series.Zip(starts, (article, start) => start + article.Minutes).Prepend(1).Max();
        return
        [
            .. series.Zip(starts, (article, start) =>
                new Lane(article, Percent(start, end), Percent(article.Minutes, end))
            ),
        ];
    }

    /// <summary>The next article that is not optional.</summary>
    /// <returns>Null if there is none, or if no optional article comes before it.</returns>
    public static Page? StraightOn(Catalog catalog, Page from) =>
        catalog.Neighbour(from, 1)?.FrontMatter.Level == Level.Optional ? catalog.NextRequired(from) : null;

    private static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.##}%");
}
