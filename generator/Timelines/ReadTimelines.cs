using System.Collections.Immutable;

namespace Generator.Timelines;

/// <summary>Reads the timelines that tests recorded.</summary>
internal static class ReadTimelines
{
    // The kind of these records in tests/Timeline.cs.
    private const string Kind = "Timeline";

    /// <returns>Each timeline, with the key of a listing whose run it shows.</returns>
    public static (ImmutableArray<(string Key, Timeline Timeline)> Timelines, ImmutableArray<Problem> Problems) From(
        ImmutableArray<Recorded> records,
        Code code
    )
    {
        var timelines = ImmutableArray.CreateBuilder<(string Key, Timeline Timeline)>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var known = new HashSet<(string Key, string Text)>();
        foreach (var record in records.Where(record => record.Kind == Kind))
        {
            var (timeline, line, why) = ReadTimeline.From(record.Text);
            if (timeline is null)
            {
                problems.Add(TimelineProblems.BadTimeline.At(new Location(record.Snapshot, line), why));
            }
            else
            {
                // Two tests may record the same timeline.
                timelines.AddRange(
                    record
                        .Keys.Where(key => known.Add((key, record.Text)))
                        .Select(key => (key, FindLines.Of(code.Find(key), timeline, record.Rows)))
                );
            }
        }

        return (timelines.ToImmutable(), problems.ToImmutable());
    }
}
