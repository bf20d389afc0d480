using System.Text.RegularExpressions;

namespace Generator;

/// <summary>What is wrong with YAML, in the words of somebody who writes articles.</summary>
/// <param name="Line">Counted from 1, in the text.</param>
/// <param name="Column">Counted from 1.</param>
internal sealed record YamlFault(int Line, int Column, string Why, string Fix);

/// <summary>Finds the mistake that made a YAML parser give up, which says only what it expected instead.</summary>
internal static partial class ExplainYaml
{
    // A mistake shows in its own line or in the one below it.
    private const int Near = 2;

    private sealed record Rule(Regex Pattern, string Why, Func<GroupCollection, string> Fix);

    // A pattern sees a line and the one above it; what it names `fault` is where the author has to look.
    private static readonly Rule[] Rules =
    [
        new(Tab, "a tab indents this line", _ => "Use spaces."),
        new(OpenBracket, "this bracket is never closed", _ => "Close it, or put the value between quotes."),
        new(Deeper, "this line is indented and the one above it is not", _ => "Start both at the same column."),
        new(ColonInside, "the value contains a colon", line => Quoted(line["fault"].Value)),
        new(NoSpace, "a space is missing after the colon", line => $"Write `{line["key"]} {line["value"]}`."),
        new(Reserved, "a value can't start with this sign", line => Quoted(line["value"].Value)),
        new(AfterQuote, "text follows the closing quote", _ => "Put the whole value between quotes."),
        new(OpenQuote, "this quote is never closed", line => $"Add a closing `{line["fault"].Value[0]}`."),
        new(Backslash, "a backslash has a meaning between double quotes", _ => "Use single quotes."),
        new(NoColon, "this line has no colon", _ => "Put a key and a colon in front of it."),
    ];

    /// <param name="line">Where the parser gave up, counted from 1.</param>
    /// <returns>Null if it is none of the usual mistakes.</returns>
    public static YamlFault? At(string text, int line)
    {
        var lines = text.Split('\n');
        var near = Enumerable
            .Range(0, Math.Clamp(line, 0, lines.Length))
            .Reverse()
            .Where(index => !string.IsNullOrWhiteSpace(lines[index]))
            .Take(Near);
        return near.SelectMany(index => Rules.Select(rule => Fault(rule, lines, index)))
            // For a tab, the parser names the start of what the line is part of.
            .Concat(Enumerable.Range(0, lines.Length).Select(index => Fault(Rules[0], lines, index)))
            .FirstOrDefault(fault => fault is not null);
    }

    private static YamlFault? Fault(Rule rule, string[] lines, int index)
    {
        var above = index > 0 ? $"{lines[index - 1]}\n" : "\n";
        var match = rule.Pattern.Match(above + lines[index]);
        return match.Success
            ? new(index + 1, match.Groups["fault"].Index - above.Length + 1, rule.Why, rule.Fix(match.Groups))
            : null;
    }

    private static string Quoted(string value) =>
        value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
            ? $"Quote it: '{value.Replace("'", "''", StringComparison.Ordinal)}'."
            : $"Quote it: \"{value}\".";

    [GeneratedRegex(@"\n *(?<fault>\t)")]
    private static partial Regex Tab { get; }

    [GeneratedRegex(@"\n[^\n:]*: +(?<fault>[\[{])[^\]}]*$")]
    private static partial Regex OpenBracket { get; }

    [GeneratedRegex(@"^[^\s\n][^\n:]*: +[^\s>|][^\n]*\n +(?<fault>[^\s\n:-][^\n:]*:)( |$)")]
    private static partial Regex Deeper { get; }

    [GeneratedRegex("""\n[^\n:"']*: +(?<fault>[^\s"'\[{][^\n]*:( [^\n]*)?)$""")]
    private static partial Regex ColonInside { get; }

    [GeneratedRegex("""\n *(?<fault>(?<key>[\w-]+:)(?<value>[^\s:/][^\n]*))$""")]
    private static partial Regex NoSpace { get; }

    [GeneratedRegex("""\n[^\n:]*: +(?<value>(?<fault>[@`%&*!|>])[^\n]*)$""")]
    private static partial Regex Reserved { get; }

    [GeneratedRegex("""\n[^\n:]*: +("([^"\\\n]|\\.)*"|'([^'\n]|'')*') *(?<fault>[^\s#][^\n]*)$""")]
    private static partial Regex AfterQuote { get; }

    [GeneratedRegex("""\n[^\n:]*: +(?<fault>"([^"\\\n]|\\.)*|'([^'\n]|'')*)$""")]
    private static partial Regex OpenQuote { get; }

    [GeneratedRegex("""\n[^\n:]*: +"[^\n\\]*(?<fault>\\[^\n])""")]
    private static partial Regex Backslash { get; }

    [GeneratedRegex(@"\n *(?<fault>[^\s\n:-][^\n:]*)$")]
    private static partial Regex NoColon { get; }
}
