using System.Collections.Immutable;

namespace Generator;

/// <summary>What articles may ask of a listing's timeline, in a figure or in a picture of its own.</summary>
internal static class Pictures
{
    private static readonly string[] Known = ["tasks", "threads"];

    public static IEnumerable<Problem> LaneFaults(IEnumerable<string> lanes, Location at) =>
        lanes.Where(word => !Known.Contains(word, StringComparer.Ordinal)).Select(word => Problems.UnknownLanes(at, word, Known));

    public static IEnumerable<Problem> RunFaults(Listing listing, Location at) => listing.Proof?.Timelines switch
    {
        // Why it is not proven is told elsewhere.
        null or { Length: 1 } => [],
        { IsEmpty: true } => [Problems.NoTimeline(at, listing.Key)],
        _ => [Problems.TwoTimelines(at, listing.Key)],
    };

    /// <summary>What can be drawn of these listings; the rest is among the faults.</summary>
    /// <param name="lanes">By task if there are none.</param>
    /// <param name="addressOf">Where the reader finds a listing; null in its own figure.</param>
    /// <returns>Null if nothing can be drawn.</returns>
    public static Picture? Of(IEnumerable<Listing> listings, ImmutableArray<string> lanes, string id, Func<Listing, string?>? addressOf)
    {
        var asked = lanes.Select(word => word == Known[1] ? Lanes.Threads : Lanes.Tasks).DefaultIfEmpty(Lanes.Tasks).Distinct().ToArray();
        ImmutableArray<PictureRow> rows =
        [
            .. from listing in listings
               from timeline in listing.Proof?.Timelines.Take(1) ?? []
               from lane in asked
               select new PictureRow(listing, timeline, lane, addressOf?.Invoke(listing)),
        ];
        return rows.IsEmpty ? null : new Picture(id, addressOf is not null, rows);
    }
}
