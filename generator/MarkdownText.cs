using System.Text;

namespace Generator;

/// <summary>Writes Markdown that displays a text unchanged.</summary>
internal static class MarkdownText
{
    /// <returns>The text on one line, with every character escaped that Markdown could interpret.</returns>
    public static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length > 0 ? " " : "");
            for (var i = 0; i < word.Length; i++)
            {
                // The first set is special anywhere, the second at the start of a word, and `1.` or `1)` starts a list.
                var means =
                    "\\`*_[]<>&|~^{}".Contains(word[i], StringComparison.Ordinal)
                    || i == 0 && "#+-:=!".Contains(word[i], StringComparison.Ordinal)
                    || i > 0 && i == word.Length - 1 && word[i] is '.' or ')' && word[..i].All(char.IsAsciiDigit);
                line.Append(means ? "\\" : "").Append(word[i]);
            }
        }

        return line.ToString();
    }

    /// <param name="language">Language name after the opening fence.</param>
    /// <returns>The text as a code block, with a fence longer than any in the text.</returns>
    public static string Fenced(string text, string language)
    {
        var longest = text.Split('\n')
            .Max(line =>
                line.AsSpan().TrimStart().IndexOfAnyExcept('`') is var end && end < 0 ? line.Trim().Length : end
            );
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}{language}\n{text.TrimEnd('\n')}\n{fence}\n";
    }

    /// <returns>A table row.</returns>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Line))} |\n";
}
