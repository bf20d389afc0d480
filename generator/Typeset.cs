using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator;

/// <summary>A typographic sign that stands for some characters of a text.</summary>
/// <param name="Start">Index of the first of them.</param>
internal sealed record TypographicSign(int Start, int Length, string Sign);

/// <summary>
/// Finds where a text that is typed with plain characters means a curly quote, an apostrophe, a dash or an ellipsis.
/// </summary>
internal static partial class Typeset
{
    // Nothing but SmartyPants, because the text has no markup any more.
    private static readonly MarkdownPipeline SmartyPants = Pipeline();

    /// <returns>The text as it is shown to readers.</returns>
    public static string Of(string text) => With(text, SignsIn(text));

    /// <returns>The text with these signs, which are in order.</returns>
    public static string With(string text, IEnumerable<TypographicSign> signs)
    {
        var (typeset, at) = (new StringBuilder(text.Length), 0);
        foreach (var sign in signs)
        {
            typeset.Append(text, at, sign.Start - at).Append(sign.Sign);
            at = sign.Start + sign.Length;
        }

        return typeset.Append(text, at, text.Length - at).ToString();
    }

    /// <param name="text">A line of text.</param>
    public static IReadOnlyList<TypographicSign> SignsIn(string text)
    {
        // Most texts have none, and need no parser to see that.
        if (
            text.AsSpan().IndexOfAny("'\"") < 0
            && !text.Contains("--", StringComparison.Ordinal)
            && !text.Contains("...", StringComparison.Ordinal)
        )
        {
            return [];
        }

        // A bracket could begin the definition of a link.
        var apostrophes = Apostrophe.Matches(text).Select(match => match.Index).ToHashSet();
        var plain = text.Replace('[', '(').Replace('\n', ' ');
        var found = Markdown
            .Parse(plain, SmartyPants)
            .Descendants<SmartyPant>()
            .Select(pant => new TypographicSign(pant.Span.Start, pant.Span.Length, SignOf(pant.Type)))
            .Where(sign => sign.Sign.Length > 0 && !apostrophes.Contains(sign.Start) && !IsOption(text, sign))
            .ToArray();
        var paired = found.Select(sign => sign.Start).ToHashSet();
        return WithoutOverlaps(found.Concat(Unpaired(text, paired, apostrophes)).OrderBy(sign => sign.Start));
    }

    // A sign of several characters may reach into the next one, as in a row of quotes.
    private static List<TypographicSign> WithoutOverlaps(IEnumerable<TypographicSign> signs)
    {
        var apart = new List<TypographicSign>();
        foreach (var sign in signs)
        {
            if (apart is [] || sign.Start >= apart[^1].Start + apart[^1].Length)
            {
                apart.Add(sign);
            }
        }

        return apart;
    }

    // A dash has a space on both sides or on neither; `--save` is an option, and `-->` an arrow.
    private static bool IsOption(string text, TypographicSign sign)
    {
        var (before, after) = (sign.Start - 1, sign.Start + sign.Length);
        return text[sign.Start] == '-'
            && (before < 0 || char.IsWhiteSpace(text[before]))
                != (after >= text.Length || char.IsWhiteSpace(text[after]));
    }

    // SmartyPants leaves apostrophes at the end of a word, as in `cooks' hands`, and quotes between two marks, as in
    // `"Moo!", she said`.
    private static IEnumerable<TypographicSign> Unpaired(string text, HashSet<int> paired, HashSet<int> apostrophes)
    {
        int? opened = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\'' or '"') || paired.Contains(at))
            {
                continue;
            }

            var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
            var begins = char.IsWhiteSpace(before) || "([{–—/“‘".Contains(before, StringComparison.Ordinal);
            var opens = begins && !char.IsWhiteSpace(after) && !apostrophes.Contains(at);
            var closes = !begins || (text[at] == '\'' && char.IsLetterOrDigit(after));
            if (text[at] == '\'' && (opens || closes))
            {
                yield return new TypographicSign(at, 1, opens ? "‘" : "’");
            }
            else if (text[at] == '"' && opened is { } start && closes)
            {
                yield return new TypographicSign(start, 1, "“");
                yield return new TypographicSign(at, 1, "”");
                opened = null;
            }
            else if (text[at] == '"' && opens)
            {
                opened = at;
            }
        }
    }

    private static string SignOf(SmartyPantType type) =>
        type switch
        {
            SmartyPantType.LeftQuote => "‘",
            SmartyPantType.RightQuote => "’",
            SmartyPantType.LeftDoubleQuote => "“",
            SmartyPantType.RightDoubleQuote => "”",
            SmartyPantType.Dash2 => "–",
            SmartyPantType.Dash3 => "—",
            SmartyPantType.Ellipsis => "…",
            _ => "",
        };

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new SmartyPantsInlineParser());
        return builder.Build();
    }

    // Inside a word, and before a decade, where it would be taken for a quote.
    [GeneratedRegex(@"(?<=\w)'(?=\w)|(?<!\w)'(?=\d\ds?\b)")]
    private static partial Regex Apostrophe { get; }
}
