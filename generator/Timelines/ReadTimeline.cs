using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Proving;

namespace Generator.Timelines;

/// <summary>Parses the table that tests/Timeline.cs writes, and rejects a run that is impossible.</summary>
internal static partial class ReadTimeline
{
    // Number of lines before the first span.
    private const int HeadLines = 5;

    // The longest name that fits next to a lane on a phone.
    private const int LongestName = 12;

    private const string NoThread = "no thread";

    /// <returns>The timeline; or null, the number of the first invalid line, and what is wrong with it.</returns>
    public static (Timeline? Timeline, int Line, string Why) From(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var head = Head.Match(string.Join('\n', lines.Take(HeadLines)));
        if (!head.Success)
        {
            return (null, 1, "it doesn't start with unit, tasks, threads, an empty line, and the names of the columns");
        }

        var (tasks, threads) = (Names(head.Groups["tasks"]), Names(head.Groups["threads"]));
        var rows = lines.Skip(HeadLines).Select(line => Row.Match(line)).ToArray();
        var spans = rows.TakeWhile(row => row.Success).Select(Span).ToImmutableArray();
        var (line, why) = NameFaults(tasks, 2)
            .Concat(NameFaults(threads, 3))
            .Concat(SpanFaults(spans, tasks, threads))
            .Concat(RowFaults(rows, spans))
            .FirstOrDefault();
        return why is null
            ? (
                new Timeline(
                    head.Groups["unit"].Value,
                    [.. tasks.Select(name => new TimelineTask(name, 0))],
                    threads,
                    spans
                ),
                0,
                ""
            )
            : (null, line, why);
    }

    private static IEnumerable<(int Line, string Why)> NameFaults(ImmutableArray<string> names, int line)
    {
        if (names.Length > Timeline.MostLanes)
        {
            yield return (line, $"it has more than {Timeline.MostLanes} names");
        }

        foreach (
            var (_, name) in names
                .Index()
                .Where(name =>
                    name.Item.Length > LongestName || name.Item == NoThread || names.IndexOf(name.Item) < name.Index
                )
        )
        {
            yield return (line, $"the name '{name}' is taken, or longer than {LongestName} characters");
        }
    }

    private static IEnumerable<(int Line, string Why)> SpanFaults(
        ImmutableArray<TimelineSpan> spans,
        ImmutableArray<string> tasks,
        ImmutableArray<string> threads
    )
    {
        foreach (var (index, span) in spans.Index())
        {
            var before = spans.Take(index).Where(other => span.From < other.To && other.From < span.To).ToArray();
            var why =
                span.To < span.From ? "it ends before it begins"
                : !tasks.Contains(span.Task) ? $"there is no task '{span.Task}'"
                : span.Thread is { } thread && !threads.Contains(thread) ? $"there is no thread '{thread}'"
                : before.Any(other => other.Task == span.Task) ? $"{span.Task} does two things at once"
                : before.Any(other => other.Thread is not null && other.Thread == span.Thread)
                    ? $"{span.Thread} runs two tasks at once"
                : null;
            if (why is not null)
            {
                yield return (HeadLines + index + 1, why);
            }
        }
    }

    private static IEnumerable<(int Line, string Why)> RowFaults(Match[] rows, ImmutableArray<TimelineSpan> spans)
    {
        if (spans.Length < rows.Length)
        {
            yield return (
                HeadLines + spans.Length + 1,
                "it doesn't say from when to when which task was doing what on which thread, with two spaces between"
            );
        }
        else if (spans.All(span => span.To == 0))
        {
            yield return (HeadLines, "nothing follows that takes any time");
        }
    }

    private static ImmutableArray<string> Names(Group names) =>
        [.. names.Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)];

    private static TimelineSpan Span(Match row) =>
        new(
            decimal.Parse(row.Groups["from"].ValueSpan, CultureInfo.InvariantCulture),
            decimal.Parse(row.Groups["to"].ValueSpan, CultureInfo.InvariantCulture),
            row.Groups["task"].Value,
            row.Groups["thread"].Value is not NoThread and var thread ? thread : null,
            Enum.Parse<Doing>(row.Groups["doing"].ValueSpan, ignoreCase: true),
            row.Groups["label"].Value
        );

    [GeneratedRegex(
        """^time in (?<unit>[a-z]{1,6})\ntasks: (?<tasks>\S[^\n]*)\nthreads:( (?<threads>\S[^\n]*))?\n\n"""
            + """ *from +to +task +thread +doing +label$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Head { get; }

    [GeneratedRegex(
        """^ *(?<from>\d{1,6}(\.\d{1,6})?)  +(?<to>\d{1,6}(\.\d{1,6})?)  (?<task>\S+( \S+)*)   *"""
            + """(?<thread>\S+( \S+)*)   *(?<doing>waiting|ready|working|printing|blocked)(   *(?<label>\S.*))?$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Row { get; }
}
