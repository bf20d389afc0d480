using System.Collections.Immutable;

namespace Generator.Timelines;

/// <summary>
/// Gives each task the same colour in all timelines, so that readers recognise it from picture to picture.
/// </summary>
internal static class ColourTasks
{
    /// <returns>The number of the colour, by name of the task.</returns>
    public static Dictionary<string, int> In(ImmutableArray<Timeline> timelines)
    {
        var hues = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in timelines.SelectMany(timeline => timeline.Tasks).Select(task => task.Name).Distinct())
        {
            // Prefer a colour that no task in the same timelines has, then the one that is used least.
            var beside = timelines
                .Where(timeline => timeline.Tasks.Any(task => task.Name == name))
                .SelectMany(timeline => timeline.Tasks)
                .Select(task => task.Name)
                .ToHashSet();
            hues[name] = Enumerable
                .Range(0, Timeline.MostLanes)
                .OrderBy(hue => hues.Any(given => given.Value == hue && beside.Contains(given.Key)))
                .ThenBy(hue => hues.Values.Count(given => given == hue))
                .First();
        }

        return hues;
    }
}
