using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>What a run showed to a test that passed; readers see it in the form that belongs to it.</summary>
[JsonDerivedType(typeof(Printed), "printed")]
[JsonDerivedType(typeof(Thrown), "thrown")]
[JsonDerivedType(typeof(Counted), "counted")]
[JsonDerivedType(typeof(Stuck), "stuck")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record Shown
{
    /// <summary>The same in plain text: two runs that show the same have the same text.</summary>
    public abstract string Text { get; }

    private protected static string Lines<T>(IEnumerable<T> items, Func<T, FormattableString> line) =>
        string.Concat(items.Select(item => line(item).ToString(CultureInfo.InvariantCulture) + "\n"));
}

/// <summary>It printed the snapshot's text.</summary>
/// <param name="Output">Byte for byte what the test compared.</param>
public sealed record Printed(string Output) : Shown
{
    public override string Text => Output;
}

/// <summary>It ended with an exception.</summary>
/// <param name="Output">What it printed before.</param>
/// <param name="Exception">Full name of the exception's type.</param>
public sealed record Thrown(string Output, string Exception, string Message) : Shown
{
    public override string Text => $"{Output}{Exception}: {Message}\n";
}

/// <summary>It ran again and again and ended in one of these ways.</summary>
public sealed record Counted(int Runs, ImmutableArray<Outcome> Outcomes) : Shown
{
    public override string Text => Lines(Outcomes, outcome => $"{outcome.Count} of {Runs} runs: {outcome.Result} ({outcome.Meaning})");
}

/// <summary>One way in which a listing may end.</summary>
/// <param name="Count">How many runs ended so.</param>
public sealed record Outcome(string Result, string Meaning, Must Must, int Count);

/// <summary>Whether an outcome has to come. The names are those of tests/Contracts.cs.</summary>
public enum Must
{
    MayBeSeen,
    BeSeen,
    NeverBeSeen,
}

/// <summary>It does not end, because each of these waits.</summary>
public sealed record Stuck(ImmutableArray<Wait> Waits) : Shown
{
    public override string Text => Lines(Waits, wait => $"{wait.Who} waits for {wait.For}, held by {wait.HeldBy}");
}

/// <summary>Who does not go on, what it waits for, and who would have to act.</summary>
public sealed record Wait(string Who, string For, string HeldBy);

/// <summary>The compiler refuses it.</summary>
/// <param name="File">Path of the file relative to the root of the series.</param>
public sealed record Refused(string File, ImmutableArray<Refusal> Refusals) : Shown
{
    public override string Text => Lines(Refusals, refusal => $"line {refusal.Line}: {refusal.Id}: {refusal.Message}");
}

/// <summary>What the compiler says of a place.</summary>
/// <param name="Line">Number of the line in the file.</param>
/// <param name="Column">Where it begins in that line, counted from 1.</param>
/// <param name="Length">How far it reaches, at most to the line's end.</param>
/// <param name="Help">The compiler's own link to a page about it; may be empty.</param>
public sealed record Refusal(int Line, int Column, int Length, string Id, string Message, string Help);
