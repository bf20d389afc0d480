using System.Collections.Immutable;

namespace Generator;

/// <summary>Gives each task of all timelines one colour, so that it can be followed from picture to picture.</summary>
internal static class ColourTasks
{
    public static ImmutableArray<Listing> In(ImmutableArray<Listing> listings)
    {
        var timelines = listings.SelectMany(listing => listing.Proof?.Timelines ?? []).ToArray();
        var hues = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in timelines.SelectMany(timeline => timeline.Tasks).Select(task => task.Name).Distinct())
        {
            // Who is seen beside it has another colour; of the others, the one used least.
            var beside = timelines.Where(timeline => timeline.Tasks.Any(task => task.Name == name)).SelectMany(timeline => timeline.Tasks).Select(task => task.Name).ToHashSet();
            hues[name] = Enumerable.Range(0, Timeline.MostLanes)
                .OrderBy(hue => hues.Any(given => given.Value == hue && beside.Contains(given.Key)))
                .ThenBy(hue => hues.Values.Count(given => given == hue))
                .First();
        }

        return [.. listings.Select(listing => listing with { Proof = Coloured(listing.Proof) })];

        Proof? Coloured(Proof? proof) => proof is null ? null : proof with
        {
            Timelines = [.. proof.Timelines.Select(timeline => timeline with { Tasks = [.. timeline.Tasks.Select(task => task with { Hue = hues[task.Name] })] })],
        };
    }
}
