using System.Collections.Immutable;
using Generator;

namespace Theme;

/// <summary>
/// The layout of a row of a picture: x in percent of the time scale, y in pixels,
/// so that text keeps its size on any screen.
/// </summary>
/// <param name="end">End of the scale, which may be later than the end of this row.</param>
internal sealed class TimelineDrawing(PictureRow row, decimal end)
{
    /// <summary>Height of a bar, and distance from one lane to the next, in pixels.</summary>
    public const int Bar = 22,
        Step = 29;

    // Between two labels of the time axis, in pixels.
    private const int Gap = 6;

    // Widths of a picture in pixels, without its lane names: on a small phone, on a phone, on a desktop.
    // The breakpoints in timeline.css are these widths plus the names.
    private static readonly int[] Widths = [150, 215, 440];

    private static readonly decimal[] Steps =
    [
        0.01m,
        0.02m,
        0.05m,
        0.1m,
        0.2m,
        0.5m,
        1,
        2,
        5,
        10,
        15,
        30,
        60,
        120,
        300,
        600,
        1800,
        3600,
        10000,
        100000,
    ];

    /// <summary>A span in its lane.</summary>
    /// <param name="Top">Top of the bars in its lane, in pixels.</param>
    /// <param name="Hue">Hue number of its task.</param>
    public sealed record Placed(TimelineSpan Span, int Top, int Hue);

    private Timeline Timeline => row.Timeline;

    /// <summary>The lanes from top to bottom. A lane that continues the one above has an empty name.</summary>
    public ImmutableArray<(string Name, ImmutableArray<TimelineSpan> Spans)> Lanes =>
        row.Lanes switch
        {
            Generator.Lanes.Tasks =>
            [
                .. Timeline.Tasks.Select(task => (task.Name, Of(span => span.Task == task.Name))),
            ],
            _ =>
            [
                .. Timeline.Threads.Select(thread => (thread, Of(span => span.Thread == thread))),
                .. Side(Of(span => span.Thread is null)),
            ],
        };

    public IEnumerable<Placed> Spans =>
        from lane in Lanes.Index()
        from span in lane.Item.Spans
        select new Placed(span, lane.Index * Step, Timeline.Tasks.Single(task => task.Name == span.Task).Hue);

    /// <summary>Position of the time axis, in pixels.</summary>
    public int Floor => Lanes.Length * Step;

    /// <summary>
    /// Round times, each with the classes of the widths at which its label does not collide with that of the end.
    /// </summary>
    public IEnumerable<(decimal Time, string Widths)> Ticks
    {
        get
        {
            var step = Steps.First(step => end / step <= 6);
            return Enumerable
                .Range(0, (int)(end / step) + 1)
                .Select(number => number * step)
                .Select(time => (time, Classes(width => IsFree(time, width))));
        }
    }

    /// <summary>The end of the row, with its unit.</summary>
    public string End => TimelineWords.End(Timeline);

    /// <summary>The text in a bar: for each width, the first candidate that fits, if any does.</summary>
    /// <returns>Texts, each with the classes of the widths that it is for.</returns>
    public IEnumerable<(string Text, string Widths)> Texts(TimelineSpan span)
    {
        string[] words =
            row.Lanes == Generator.Lanes.Threads ? [span.Task] : [span.Label, TimelineWords.Name(span.Doing)];
        return words
            .Select(word => (word, Classes(width => Best(width) == word)))
            .Where(text => text.Item2.Length > 0)
            .Distinct();

        string? Best(int width) =>
            words.FirstOrDefault(word =>
                word.Length > 0
                && (Pixels(word) + (IsLetter(span) ? 2 : Inset(span) + 3)) * end <= width * (span.To - span.From)
            );
    }

    /// <summary>Whether the text of a bar is a single letter, which is centred.</summary>
    public bool IsLetter(TimelineSpan span) => row.Lanes == Generator.Lanes.Tasks && span.Label.Length == 1;

    /// <summary>
    /// The classes of the widths at which a moment's label fits before the next span in its lane.
    /// </summary>
    public string Room(TimelineSpan moment)
    {
        var next = Timeline
            .Spans.Where(span => span != moment && span.Task == moment.Task && span.From >= moment.From)
            .Select(span => span.From)
            .DefaultIfEmpty(end)
            .Min();
        return row.Lanes == Generator.Lanes.Tasks && moment.Label.Length > 0
            ? Classes(width => (Pixels(moment.Label) + 12) * end <= width * (next - moment.From))
            : "";
    }

    /// <summary>Where the text of a bar starts, in pixels: after the dot, if a moment is at its left edge.</summary>
    public int Inset(TimelineSpan bar) =>
        Lanes.Any(lane =>
            lane.Spans.Contains(bar) && lane.Spans.Any(span => span.From == bar.From && span.To == bar.From)
        )
            ? 10
            : 5;

    public string Percent(decimal time) => $"{TimelineWords.Number(time / end * 100)}%";

    private ImmutableArray<TimelineSpan> Of(Func<TimelineSpan, bool> condition) => [.. Timeline.Spans.Where(condition)];

    // The label of the end is to the left of its line; that of a tick is centred below its line.
    private bool IsFree(decimal time, int width) =>
        time == 0
        || time > Timeline.End + (end * (Half(time) + Gap) / width)
        || time < Timeline.End - (end * (Pixels(End) + Half(time) + Gap) / width);

    private static int Half(decimal time) => Pixels(TimelineWords.Number(time)) / 2;

    private static string Classes(Func<int, bool> condition) =>
        string.Join(' ', Widths.Index().Where(width => condition(width.Item)).Select(width => $"w{width.Index}"));

    // Spans without a thread may overlap: each goes into the lane that its task was last in,
    // or else into the first free lane.
    private static IEnumerable<(string, ImmutableArray<TimelineSpan>)> Side(ImmutableArray<TimelineSpan> spans)
    {
        var lanes = new List<List<TimelineSpan>>();
        foreach (var span in spans)
        {
            if (
                lanes
                    .Where(lane => lane[^1].To <= span.From)
                    .OrderBy(lane => lane[^1].Task != span.Task)
                    .FirstOrDefault() is
                { } free
            )
            {
                free.Add(span);
            }
            else
            {
                lanes.Add([span]);
            }
        }

        return lanes.Select((lane, index) => (index == 0 ? "no thread" : "", lane.ToImmutableArray()));
    }

    // Estimated width of a label in pixels: a little more than most texts need.
    private static int Pixels(string text) => text.Length * 13 / 2;
}
