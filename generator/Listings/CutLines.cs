using System.Collections.Immutable;

namespace Generator.Listings;

/// <summary>Cuts lines out of a file as readers see them.</summary>
internal static class CutLines
{
    /// <param name="lines">All lines of the file.</param>
    /// <param name="numbers">The lines to cut out, counted from 1.</param>
    /// <returns>
    /// The lines without empty ones at both ends and without their common indentation, and that indentation;
    /// no lines if all are empty.
    /// </returns>
    public static (ImmutableArray<CodeLine> Lines, string Indent) From(string[] lines, IEnumerable<int> numbers)
    {
        ImmutableArray<CodeLine> cut = [.. numbers.Select(number => Cut(number, lines[number - 1]))];
        var filled = cut.Where(line => line.Text.Length > 0).ToArray();
        if (filled.Length == 0)
        {
            return ([], "");
        }

        var indent = filled
            .Select(line => line.Text[..(line.Text.Length - line.Text.TrimStart().Length)])
            .Aggregate(Common);
        return (
            [
                .. cut.SkipWhile(line => line.Text.Length == 0)
                    .Take(cut.IndexOf(filled[^1]) - cut.IndexOf(filled[0]) + 1)
                    .Select(line => line with { Text = line.Text.Length == 0 ? "" : line.Text[indent.Length..] }),
            ],
            indent
        );
    }

    // In a file that must not compile, `//~ CS1996` is for the test; readers see the compiler's message instead.
    private static CodeLine Cut(int number, string line)
    {
        // One in the middle of a word is a part of it, such as of an address.
        var mark = line.IndexOf("//~", StringComparison.Ordinal);
        var isMark = mark == 0 || (mark > 0 && char.IsWhiteSpace(line[mark - 1]));
        var text = (isMark ? line[..mark] : line).TrimEnd();
        return new CodeLine(number, text, Tail: text.Length < line.Length ? line[text.Length..] : null);
    }

    private static string Common(string one, string other) => one[..one.AsSpan().CommonPrefixLength(other)];
}
