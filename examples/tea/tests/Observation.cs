using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Proving;

/// <summary>
/// What a passing test saw of a listing, in the form of its contract. The assertion records it and the page shows it.
/// </summary>
[JsonDerivedType(typeof(Printed), "printed")]
[JsonDerivedType(typeof(Composed), "composed")]
[JsonDerivedType(typeof(Thrown), "thrown")]
[JsonDerivedType(typeof(Counted), "counted")]
[JsonDerivedType(typeof(Explored), "explored")]
[JsonDerivedType(typeof(Stuck), "stuck")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Allocated), "allocated")]
public abstract record Observation
{
    /// <summary>The same as plain text. Two runs that show the same have the same text.</summary>
    public abstract string Text { get; }

    /// <summary>The heading in plain text.</summary>
    public virtual string Heading => "Output";

    /// <summary>The heading on a page.</summary>
    public virtual string Title(ContractTerms? terms) => terms?.Output ?? Heading;

    private protected static string Lines<T>(IEnumerable<T> items, Func<T, FormattableString> line) =>
        string.Concat(items.Select(item => line(item).ToString(CultureInfo.InvariantCulture) + "\n"));
}

/// <summary>The listing printed the text of the snapshot.</summary>
/// <param name="Output">What the test compared, byte for byte.</param>
public sealed record Printed(string Output) : Observation
{
    public override string Text => Output;
}

/// <summary>The test put the text of the snapshot together from what the listing did.</summary>
/// <param name="Output">What the test compared, byte for byte.</param>
public sealed record Composed(string Output) : Observation
{
    public override string Text => Output;

    public override string Heading => "Result, as its test shows it";

    public override string Title(ContractTerms? terms) => Heading;
}

/// <summary>The listing ended with an exception.</summary>
/// <param name="Output">What it printed before the exception.</param>
/// <param name="Exception">Full name of the exception type.</param>
public sealed record Thrown(string Output, string Exception, string Message) : Observation
{
    public override string Text => $"{Output}{Exception}: {Message}\n";

    public override string Heading => "It ends with an exception";

    public override string Title(ContractTerms? terms) => Output.Length == 0 ? Heading : "Output, then an exception";
}

/// <summary>The listing ran repeatedly, and each run ended in one of these ways.</summary>
public sealed record Counted(int Runs, ImmutableArray<Outcome> Outcomes) : Observation
{
    public override string Text =>
        Lines(Outcomes, outcome => $"{outcome.Count} of {Runs} runs: {outcome.Result} ({outcome.Meaning})");

    public override string Heading => "How its runs ended";

    public override string Title(ContractTerms? terms) =>
        string.Create(CultureInfo.InvariantCulture, $"How its {Runs} runs ended");
}

/// <summary>Whether an outcome has to occur.</summary>
public enum Must
{
    /// <summary>It may or may not occur.</summary>
    MayBeSeen,

    /// <summary>The proof fails if no run ends this way.</summary>
    BeSeen,

    /// <summary>The proof fails if any run ends this way.</summary>
    NeverBeSeen,
}

/// <summary>One way in which a run of a listing may end.</summary>
/// <param name="Result">What the run returns, on one line.</param>
/// <param name="Meaning">What that means, for readers.</param>
/// <param name="Must">Whether it has to occur.</param>
/// <param name="Count">How many runs ended this way. Tests do not set it.</param>
public sealed record Outcome(string Result, string Meaning, Must Must = Must.MayBeSeen, int Count = 0);

/// <summary>The listing does not end, because of these waits.</summary>
public sealed record Stuck(ImmutableArray<StuckWait> Waits) : Observation
{
    public override string Text => Lines(Waits, wait => $"{wait.Who} waits for {wait.For}, held by {wait.HeldBy}");

    public override string Heading => "It never ends";

    public override string Title(ContractTerms? terms) => "It does not end: who waits for whom";
}

/// <summary>Who is stuck, what it waits for, and who would have to act.</summary>
public sealed record StuckWait(string Who, string For, string HeldBy);

/// <summary>The compiler rejects the listing.</summary>
/// <param name="File">Path of the file, relative to the root folder of the series.</param>
public sealed record Rejected(string File, ImmutableArray<CompilerError> Errors) : Observation
{
    public override string Text => Lines(Errors, error => $"line {error.Line}: {error.Id}: {error.Message}");

    public override string Heading => "The compiler refuses it";

    public override string Title(ContractTerms? terms) => "What the compiler says";
}

/// <summary>A compiler error at one place in a file.</summary>
/// <param name="Line">Number of the line in the file, from 1.</param>
/// <param name="Column">Where the error starts in that line, from 1.</param>
/// <param name="Length">Its length in characters, at most to the end of the line.</param>
/// <param name="Help">The compiler's link to a page about the error; may be empty.</param>
public sealed record CompilerError(int Line, int Column, int Length, string Id, string Message, string Help);

/// <summary>Every schedule of the listing was tried, or every one up to a bound.</summary>
/// <param name="Schedules">How many were tried.</param>
/// <param name="Bound">What cut it short, as a phrase such as "at most 2 preemptions"; empty if nothing did.</param>
public sealed record Explored(int Schedules, string Bound, ImmutableArray<ReachedOutcome> Outcomes) : Observation
{
    /// <summary>All ways through it; null if there is nothing to choose, or too much to show.</summary>
    public ScheduleGraph? Graph { get; init; }

    /// <summary>What the exploration does not show, for readers.</summary>
    public const string Limit =
        "One thread runs at a time, and at each step that others can notice, every thread that can go on does so in "
        + "some schedule. Schedules that differ only in the order of steps that do not affect each other count as one. "
        + "What is not tried: that the compiler or the processor reorders reads and writes.";

    public bool IsComplete => Bound.Length == 0;

    public override string Text =>
        Lines(Outcomes, one => $"{one.Schedules} of {Schedules} schedules: {one.Result} ({one.Meaning})")
        + (IsComplete ? "All schedules were tried.\n" : $"Tried: {Bound}.\n");

    public override string Heading => "How its schedules end";

    public override string Title(ContractTerms? terms) =>
        (Schedules, IsComplete) switch
        {
            (1, true) => "How it ends; there is only one schedule",
            (_, true) => string.Create(
                CultureInfo.InvariantCulture,
                $"How its {Schedules:N0} schedules end; there are no others"
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"How {Schedules:N0} of its schedules end; tried: {Bound}"
            ),
        };
}

/// <summary>One way in which schedules of a listing end.</summary>
/// <param name="Result">What the listing returns, or who waits for whom, or the exception that ends it.</param>
/// <param name="Meaning">What that means, for readers.</param>
/// <param name="Schedules">How many schedules end this way.</param>
/// <param name="Shortest">The steps of the shortest one.</param>
/// <param name="Turns">Who had to be chosen for it, by name and in order.</param>
public sealed record ReachedOutcome(
    string Result,
    string Meaning,
    int Schedules,
    ImmutableArray<ScheduleStep> Shortest,
    ImmutableArray<string> Turns
);

/// <summary>What one thread did in a schedule before another one could go on.</summary>
/// <param name="Thread">Its name.</param>
/// <param name="File">Path, relative to the root folder of the series; empty if unknown.</param>
/// <param name="Line">Number of the line in the file, from 1.</param>
/// <param name="Does">Such as "reads Eggs: 0".</param>
public sealed record ScheduleStep(string Thread, string File, int Line, string Does)
{
    /// <summary>
    /// What a shared variable holds afterwards, such as "Eggs = 0"; "Eggs = " if the step may have changed it without
    /// telling how; empty if it uses none.
    /// </summary>
    public string Leaves { get; init; } = "";
}

/// <summary>A run of the listing allocates no more than this.</summary>
/// <param name="Most">In bytes.</param>
public sealed record Allocated(long Most) : Observation
{
    public override string Text =>
        Most == 0 ? "nothing\n" : string.Create(CultureInfo.InvariantCulture, $"at most {Most:N0} bytes\n");
}
