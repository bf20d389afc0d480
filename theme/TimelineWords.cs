using System.Globalization;
using Generator;
using Proving;

namespace Theme;

/// <summary>What a timeline shows, in words.</summary>
internal static class TimelineWords
{
    public static string Name(Doing doing) => doing.ToString().ToLowerInvariant();

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>When it ends, with its unit.</summary>
    public static string End(Timeline timeline) => $"{Number(timeline.End)} {timeline.Unit}";

    /// <summary>What one span shows.</summary>
    public static string Of(TimelineSpan span, string unit)
    {
        var what = $"{span.Task} {Name(span.Doing)}{(span.Label.Length > 0 ? $" “{span.Label}”" : "")}";
        return span.From == span.To
            ? $"{what}, at {Number(span.From)} {unit}"
            : $"{what}, {Number(span.From)}–{Number(span.To)} {unit}";
    }

    /// <summary>The lines of the listing that did what a span shows; null if the recording does not say.</summary>
    public static string? Lines(TimelineSpan span) => span.Lines.IsEmpty ? null : string.Join(' ', span.Lines);

    /// <summary>The whole timeline in two sentences.</summary>
    public static string Summary(Timeline timeline)
    {
        var (waiting, busy) = (
            Most(timeline, span => span.Doing == Doing.Waiting),
            Most(timeline, span => span.Doing is Doing.Working or Doing.Printing)
        );
        var tasks = string.Join(", ", timeline.Tasks.Select(task => task.Name));
        var by = timeline.Threads.IsEmpty ? "" : $", run by {string.Join(", ", timeline.Threads)}";
        return $"{tasks}{by}; from 0 to {End(timeline)}. "
            + $"At the same time {Some(waiting, "waits", "wait")}, "
            + $"and {Some(busy, "works or prints", "work or print")}.";

        static string Some(int number, string one, string many) =>
            number == 0 ? $"nobody {one}" : $"at most {number} {(number == 1 ? one : many)}";
    }

    private static int Most(Timeline timeline, Func<TimelineSpan, bool> what)
    {
        var spans = timeline.Spans.Where(span => what(span) && span.From < span.To).ToArray();
        return spans
            .Select(span => spans.Count(other => other.From <= span.From && span.From < other.To))
            .DefaultIfEmpty()
            .Max();
    }
}
