using Markdig.Syntax;

namespace Generator.Timelines;

/// <summary>Inserts pictures where an article asks for timelines without their listings.</summary>
internal static class InsertTimelines
{
    // As many as a reader can compare; each takes time and memory.
    private const int MostRows = 12;

    /// <param name="article">
    /// The article, with its listings already in place, so that pictures can link to them.
    /// </param>
    public static void Into(Manuscript article, ListingTimelines timelines, Code code)
    {
        foreach (var (index, block) in article.Tree.Descendants<TimelineBlock>().ToArray().Index())
        {
            var known = block.Keys.Where(key => code.Find(key) is not null).Take(MostRows).ToArray();
            var picture = TimelinePictures.Of(known, timelines, block.Lanes, $"timelines.{index + 1}", TargetOf);
            article.Problems.AddRange(Faults(block, known, picture, timelines, code, article.At(block)));
            if (picture is not null)
            {
                new PictureBlock(picture).Replace(block);
            }
        }

        string? TargetOf(string key) =>
            article.Quotes.Any(quote => quote.Key == key) ? $"#{Listing.AnchorOf(key)}" : null;
    }

    private static IEnumerable<Problem> Faults(
        TimelineBlock block,
        string[] known,
        Picture? picture,
        ListingTimelines timelines,
        Code code,
        Location at
    )
    {
        var units = picture?.Rows.Select(row => row.Timeline.Unit).Distinct().ToArray() ?? [];
        return
        [
            .. block.Keys.Length > MostRows ? [TimelineProblems.TooMany.At(at, MostRows)] : Array.Empty<Problem>(),
            .. block.Keys.IsEmpty ? [TimelineProblems.NothingToDraw.At(at)] : Array.Empty<Problem>(),
            .. block
                .Keys.Take(MostRows)
                .Except(known)
                .Select(key => CodeProblems.UnknownListing.At(at, key, Suggestion.For(key, code.Keys))),
            .. TimelinePictures.LaneFaults(block.Lanes, at),
            .. known.SelectMany(key => TimelinePictures.RunFaults(key, timelines.Of(key), at)),
            .. units.Length > 1
                ? [TimelineProblems.TwoUnits.At(at, string.Join(" and ", units))]
                : Array.Empty<Problem>(),
        ];
    }
}
