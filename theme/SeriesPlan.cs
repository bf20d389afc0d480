using System.Collections.Immutable;
using System.Globalization;
using Generator;

namespace Theme;

/// <summary>A series as its readers go through it: what is optional may be read from where the path has got to, and holds nobody up.</summary>
internal static class SeriesPlan
{
    /// <summary>An article with its place in the whole time, in percent.</summary>
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
        return [.. series.Zip(starts, (article, start) => new Lane(article, Percent(start, end), Percent(article.Minutes, end)))];
    }

    /// <summary>The next article that nobody may skip, if one lies between that may be skipped.</summary>
    public static Page? StraightOn(ImmutableArray<Page> series, Page from) =>
        series.IndexOf(from) is var index and >= 0 && series.ElementAtOrDefault(index + 1)?.FrontMatter.Level == Level.Optional
            ? series.Skip(index + 1).FirstOrDefault(article => article.FrontMatter.Level != Level.Optional)
            : null;

    private static string Percent(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.##}%");
}
