using System.Collections.Immutable;
using Generator.Timelines;
using Markdig.Syntax;

namespace Generator;

/// <summary>Puts pictures into the syntax tree where the article asks for timelines without their listings.</summary>
internal static class InsertTimelines
{
    /// <param name="article">Its listings are in place, so that pictures can lead to them.</param>
    public static Article Into(Article article, ImmutableArray<Listing> listings)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var (index, block) in article.Tree.Descendants<TimelineBlock>().ToArray().Index())
        {
            var at = new Location(article.Source.Path, block.Line + 1, block.Column + 1);
            var named = block.Keys.Select(key => listings.FirstOrDefault(listing => listing.Key == key)).OfType<Listing>().ToArray();
            var picture = Pictures.Of(named, block.Lanes, $"timelines.{index + 1}", AddressOf);
            problems.AddRange(Faults(block, named, picture, listings, at));
            if (picture is not null)
            {
                var parent = block.Parent!;
                parent[parent.IndexOf(block)] = new PictureBlock(picture) { Line = block.Line, Column = block.Column, Span = block.Span };
            }
        }

        return article with { Problems = [.. article.Problems, .. problems] };

        string? AddressOf(Listing listing) => article.Quotes.Any(quote => quote.Key == listing.Key) ? $"#listing-{listing.Key}" : null;
    }

    private static IEnumerable<Problem> Faults(TimelineBlock block, Listing[] named, Picture? picture, ImmutableArray<Listing> listings, Location at)
    {
        var units = picture?.Rows.Select(row => row.Timeline.Unit).Distinct().ToArray() ?? [];
        return
        [
            .. block.Keys.IsEmpty ? [Problems.NothingToDraw(at)] : Array.Empty<Problem>(),
            .. block.Keys.Where(key => named.All(listing => listing.Key != key)).Select(key => Problems.UnknownListing(at, key, listings.Select(listing => listing.Key).Order(StringComparer.Ordinal))),
            .. Pictures.LaneFaults(block.Lanes, at),
            .. named.SelectMany(listing => Pictures.RunFaults(listing, at)),
            .. units.Length > 1 ? [Problems.TwoUnits(at, string.Join(" and ", units))] : Array.Empty<Problem>(),
        ];
    }
}
