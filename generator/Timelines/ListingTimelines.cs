using System.Collections.Immutable;

namespace Generator.Timelines;

/// <summary>The timelines of proven listings.</summary>
internal sealed class ListingTimelines
{
    private readonly Code _code;

    private readonly ILookup<string, Timeline> _byKey;

    /// <param name="recorded">Each timeline, with the key of a listing whose run it shows.</param>
    public ListingTimelines(ImmutableArray<(string Key, Timeline Timeline)> recorded, Code code)
    {
        _code = code;
        var byKey = recorded.ToLookup(one => one.Key, one => one.Timeline, StringComparer.Ordinal);
        // Colours are assigned in the order of the code.
        var proven = code.Keys.Where(key => code.ProofOf(key) is not null);
        ImmutableArray<(string Key, Timeline Timeline)> shown =
        [
            .. proven.SelectMany(key => byKey[key].Select(timeline => (key, timeline))),
        ];
        var hues = ColourTasks.In([.. shown.Select(one => one.Timeline)]);
        _byKey = shown.ToLookup(one => one.Key, one => Coloured(one.Timeline, hues), StringComparer.Ordinal);
    }

    /// <returns>The timelines that tests recorded for a listing; null if the listing is not proven.</returns>
    public Timeline[]? Of(string key) => _code.ProofOf(key) is null ? null : [.. _byKey[key]];

    private static Timeline Coloured(Timeline timeline, Dictionary<string, int> hues) =>
        timeline with
        {
            Tasks = [.. timeline.Tasks.Select(task => task with { Hue = hues[task.Name] })],
        };
}
