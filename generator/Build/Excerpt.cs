using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Generator.Build;

/// <summary>The line of a file where a problem is, in parts that can be printed on one line of a terminal.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Before">What is before the place; <c>…</c> at its start if the line was cut.</param>
/// <param name="Marked">What is at the place; empty at the end of the line.</param>
/// <param name="After">The rest of the line, or the start of it and <c>…</c>.</param>
internal sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    // With the gutter, a line fits into 120 cells.
    private const int Widest = 100;

    private const int Lead = 50;

    private const int ShortestWord = 3;

    // Far more than fits, even if each letter has marks: no line is so long that its problems take a while to print.
    private const int Reach = 20 * Widest;

    /// <param name="line">Text of the line.</param>
    /// <param name="values">What the message quotes; the first is what it is about.</param>
    public static Excerpt Of(string line, Location at, ImmutableArray<string> values)
    {
        var (start, end) = Place(line, Math.Clamp(at.Column - 1, 0, line.Length), values);
        var (before, marked, after) = (
            Printable(line[Math.Max(0, start - Reach)..start]),
            Printable(line[start..Math.Min(end, start + Reach)]),
            Printable(line[end..Math.Min(line.Length, end + Reach)])
        );
        if (Cells(before) + Cells(marked) + Cells(after) > Widest)
        {
            before = Cells(before) > Lead ? $"…{Last(before, Lead)}" : before;
            marked = First(marked, Widest - Cells(before));
            after = First(after, Widest - Cells(before) - Cells(marked));
        }

        return new Excerpt(at.Line, before, marked, after);
    }

    /// <summary>The line below, which has carets under the place.</summary>
    public string Carets => new string(' ', Cells(Before)) + new string('^', Math.Max(Cells(Marked), 1));

    // What the message quotes is what the author has to look at, and a place may be that of the line around it.
    private static (int Start, int End) Place(string line, int start, ImmutableArray<string> values)
    {
        var subject = values.IsEmpty ? "" : values[0];
        var quoted = values.Where(value => StartsAt(line, start, value)).MaxBy(value => value.Length) ?? "";
        return quoted.Length > 0 ? (start, start + quoted.Length)
            : Find(line, start, subject) is { } found ? (found, found + subject.Length)
            // Only the line is known.
            : start == 0 && line.Length > 0 && char.IsWhiteSpace(line[0])
                ? (line.Length - line.TrimStart().Length, line.TrimEnd().Length)
            : (start, start + LengthOf(line.AsSpan(start)));
    }

    private static bool StartsAt(string line, int start, string value) =>
        line.AsSpan(start).StartsWith(value, StringComparison.Ordinal);

    private static int? Find(string line, int start, string word)
    {
        if (word.Length < ShortestWord)
        {
            return null;
        }

        var end = Math.Min(line.Length, start + Reach);
        for (var at = start; (at = line.IndexOf(word, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (
                (at == 0 || !IsWord(line[at - 1]))
                && (at + word.Length == line.Length || !IsWord(line[at + word.Length]))
            )
            {
                return at;
            }
        }

        return null;
    }

    // A word with the signs in front of it, such as `#region`, or signs alone.
    private static int LengthOf(ReadOnlySpan<char> rest)
    {
        var signs = rest.IsEmpty || IsWord(rest[0]) ? 0 : rest.Length - rest.TrimStart(rest[0]).Length;
        var isOpening = signs > 0 && char.GetUnicodeCategory(rest[0]) == UnicodeCategory.OpenPunctuation;
        var word = 0;
        while (!isOpening && signs + word < rest.Length && IsWord(rest[signs + word]))
        {
            word++;
        }

        return signs + word;
    }

    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '_' or '-';

    // A control sequence in a file must not reach the terminal, nor a sign that changes the direction of the text.
    private static string Printable(string text)
    {
        var printed = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            printed.Append(
                rune.Value == '\t' ? "    "
                : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? "\uFFFD"
                : $"{rune}"
            );
        }

        return $"{printed}";
    }

    private static string First(string text, int cells) =>
        Cells(text) <= cells ? text : $"{Fit(Elements(text), cells - 1)}…";

    private static string Last(string text, int cells)
    {
        var length = Fit(Elements(text).Reverse(), cells).Length;
        return text[^length..];
    }

    private static string Fit(IEnumerable<string> elements, int cells)
    {
        var fitting = new StringBuilder();
        foreach (var element in elements)
        {
            cells -= Cells(element);
            if (cells < 0)
            {
                break;
            }

            fitting.Append(element);
        }

        return $"{fitting}";
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static int Cells(string text) => new Segment(text).CellCount();
}
