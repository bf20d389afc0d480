using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Proving;

/// <summary>
/// Records what each task of a listing did, from when to when, and on which thread. Listings do not know about it:
/// the writer, clock, loop, pause or HTTP handler that a test passes to them calls it.
/// </summary>
/// <param name="unit">The unit of all times, as readers see it: <c>s</c>, <c>min</c>.</param>
/// <param name="tasks">Names of the tasks, in the order in which they are drawn.</param>
public sealed class Recording(string unit, params string[] tasks)
{
    private sealed record Span(decimal From, decimal To, string Task, object? Thread, Doing Doing, string Label)
    {
        public IReadOnlyList<Place> Places { get; init; } = [];
    }

    private readonly Lock _gate = new();

    private readonly List<Span> _spans = [];

    private readonly AsyncLocal<string?> _task = new();

    // Source files of those who called what records.
    private readonly HashSet<string> _callers = new(StringComparer.Ordinal);

    private int _met;

    /// <summary>
    /// The main thread, if the test knows it. All other threads are numbered in the order of first use.
    /// </summary>
    public Thread? Main { get; init; }

    /// <summary>What a task is doing between two recorded spans; if null, the gap stays empty.</summary>
    public Doing? Between { get; init; }

    /// <summary>
    /// The name of the current task. An async method gets the next name on its first call and keeps it across awaits.
    /// </summary>
    public string Task => _task.Value ??= tasks[Interlocked.Increment(ref _met) - 1];

    /// <summary>The task whose name is in the text.</summary>
    public string Named(string text) => tasks.Single(task => text.Contains(task, StringComparison.Ordinal));

    /// <param name="to">Equal to <paramref name="from"/> for something that takes no time.</param>
    /// <param name="thread">
    /// The <see cref="Thread"/> that ran it, or the name of whatever else did; null if nothing had to run.
    /// </param>
    /// <param name="places">Where the code was that did it, from <see cref="Touch"/>; if none, who calls now.</param>
    public void Add(
        string task,
        Doing doing,
        decimal from,
        decimal to,
        string label = "",
        object? thread = null,
        params IReadOnlyList<Place> places
    )
    {
        var here = Touch();
        lock (_gate)
        {
            _spans.Add(new(from, to, task, thread, doing, label) { Places = places.Count == 0 ? [here] : places });
        }
    }

    /// <summary>
    /// Notes that a listing calls what records. <see cref="Add"/> does that too, so call it in what adds a span only
    /// when the call is over, and pass what it returns to <see cref="Add"/>, so that readers see the right line.
    /// A timeline that no listing touched proves nothing.
    /// </summary>
    public Place Touch()
    {
        var place = Place.Here();
        lock (_gate)
        {
            _callers.UnionWith(place.Calls.Select(call => call.File));
        }

        return place;
    }

    /// <summary>Which code called what records, as JSON.</summary>
    internal string Calls
    {
        get
        {
            lock (_gate)
            {
                return JsonSerializer.Serialize(
                    new Calls(_callers.Order(StringComparer.Ordinal), Rows.Select(span => span.Places))
                );
            }
        }
    }

    private List<Span> Rows => Ordered([.. _spans, .. tasks.SelectMany(Gaps)]);

    /// <summary>The table that is compared with the snapshot and that timelines are drawn from.</summary>
    public override string ToString()
    {
        var spans = Rows;
        var threads = spans.Select(span => span.Thread).OfType<object>().Distinct().ToList();
        var numbers = threads.OfType<Thread>().Where(thread => thread != Main).ToList();
        string[][] table =
        [
            ["from", "to", "task", "thread", "doing", "label"],
            .. spans.Select(span =>
                (string[])
                    [
                        Number(span.From),
                        Number(span.To),
                        span.Task,
                        Name(span.Thread),
                        span.Doing.ToString().ToLowerInvariant(),
                        span.Label,
                    ]
            ),
        ];
        var widths = Enumerable
            .Range(0, table[0].Length)
            .Select(column => table.Max(row => row[column].Length))
            .ToArray();
        var lines = table.Select(row =>
            string.Join(
                    "  ",
                    row.Select(
                        (cell, column) => column < 2 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
                    )
                )
                .TrimEnd()
        );
        var names = string.Join(", ", threads.Select(Name));
        return $"time in {unit}\ntasks: {string.Join(", ", tasks)}\nthreads: {names}".TrimEnd()
            + $"\n\n{string.Join('\n', lines)}\n";

        string Name(object? thread) =>
            thread switch
            {
                null => "no thread",
                Thread known when known == Main => "main thread",
                Thread other => string.Create(CultureInfo.InvariantCulture, $"thread {numbers.IndexOf(other) + 1}"),
                _ => thread.ToString()!,
            };
    }

    private IEnumerable<Span> Gaps(string task)
    {
        var own = Ordered(_spans.Where(span => span.Task == task));
        return Between is { } between
            ? own.Zip(own.Skip(1))
                .Where(pair => pair.First.To < pair.Second.From)
                .Select(pair => new Span(pair.First.To, pair.Second.From, task, null, between, ""))
            : [];
    }

    private List<Span> Ordered(IEnumerable<Span> spans) =>
        [.. spans.OrderBy(span => span.From).ThenBy(span => Array.IndexOf(tasks, span.Task)).ThenBy(span => span.To)];

    private static string Number(decimal time) => time.ToString("0.######", CultureInfo.InvariantCulture);
}

public static partial class Contracts
{
    /// <summary>
    /// Asserts that the run matches the snapshot. Readers see a drawing of it, not the text as output,
    /// so a test that verifies a timeline verifies nothing else.
    /// </summary>
    public static async Task VerifyTimeline(
        Recording recording,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        await Verify(recording.ToString(), sourceFile, method);
        await Records.Keep(
            Path.Combine(
                Path.GetDirectoryName(sourceFile)!,
                $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}.Timeline"
            ),
            recording.Calls
        );
    }
}
