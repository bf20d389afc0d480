using System.Collections.Immutable;

namespace Generator.Timelines;

/// <summary>Checks and makes pictures of timelines, for the figure of a listing or on their own.</summary>
internal static class TimelinePictures
{
    private static readonly string[] Known = ["tasks", "threads"];

    public static IEnumerable<Problem> LaneFaults(IEnumerable<string> lanes, Location at) =>
        lanes
            .Where(word => !Known.Contains(word, StringComparer.Ordinal))
            .Select(word => TimelineProblems.UnknownLanes.At(at, word, Suggestion.For(word, Known), Known));

    /// <param name="timelines">The timelines of the listing; null if it is not proven.</param>
    public static IEnumerable<Problem> RunFaults(string key, Timeline[]? timelines, Location at) =>
        timelines switch
        {
            // Why the listing isn't proven is reported elsewhere.
            null or [_] => [],
            [] => [TimelineProblems.NoTimeline.At(at, key)],
            _ => [TimelineProblems.TwoTimelines.At(at, key)],
        };

    /// <summary>Makes a picture of all listings that have a timeline; the others are reported as problems.</summary>
    /// <param name="keys">Keys of the listings.</param>
    /// <param name="lanes">What the lanes show; if empty, tasks.</param>
    /// <param name="targetOf">Returns the link target of a listing; null in the figure of the listing itself.</param>
    /// <returns>Null if nothing can be drawn.</returns>
    public static Picture? Of(
        IEnumerable<string> keys,
        ListingTimelines timelines,
        ImmutableArray<string> lanes,
        string id,
        Func<string, string?>? targetOf
    )
    {
        var asked = lanes
            .Select(word => word == Known[1] ? Lanes.Threads : Lanes.Tasks)
            .DefaultIfEmpty(Lanes.Tasks)
            .Distinct()
            .ToArray();
        ImmutableArray<PictureRow> rows =
        [
            .. from key in keys
            from timeline in timelines.Of(key)?.Take(1) ?? []
            from lane in asked
            select new PictureRow(key, timeline, lane, targetOf?.Invoke(key)),
        ];
        return rows.IsEmpty ? null : new Picture(id, targetOf is not null, rows);
    }
}
