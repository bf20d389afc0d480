using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Generator.Articles;

/// <summary>Finds lines that were meant to show a listing or a timeline, and would be published as text.</summary>
internal sealed partial class FindMisspeltSnippets(Manuscript article)
{
    private const string Snippet = "snippet:";

    private const string Timeline = "timeline:";

    // Where blocks begin, in order: a list may have a paragraph in each of tens of thousands of lines.
    private readonly int[] _starts =
    [
        .. article.Tree.Descendants<Block>().Select(block => block.Span.Start).Distinct().Order(),
    ];

    /// <returns>Null if the node is not a paragraph with such a line.</returns>
    public Problem? At(MarkdownObject node)
    {
        var text = article.Source.Text;
        if (node is not ParagraphBlock paragraph || paragraph.Span.Start < 0 || paragraph.Span.Start >= text.Length)
        {
            return null;
        }

        var at = article.At(paragraph);
        // Attributes at its end are no longer part of the paragraph.
        foreach (var line in text.AsSpan(paragraph.Span.Start..EndOf(paragraph, text)).EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                break;
            }

            var match = Request.Match(line.ToString());
            var word =
                Meant.IsMatch(line) ? Snippet
                : match.Success ? Near(match.Groups["word"].Value)
                : null;
            if (word is not null)
            {
                return ArticleProblems.MisspeltSnippet.At(at, word);
            }

            at = at with { Line = at.Line + 1, Column = 1 };
        }

        return null;
    }

    /// <returns>Where the next block begins.</returns>
    private int EndOf(ParagraphBlock paragraph, string text)
    {
        var found = Array.BinarySearch(_starts, paragraph.Span.Start + 1);
        var next = found < 0 ? ~found : found;
        return next < _starts.Length ? Math.Min(_starts[next], text.Length) : text.Length;
    }

    // Other words are as near to a timeline as one is to a misspelt one: a pipeline.
    private static string? Near(string word) =>
        word.Replace(" ", "", StringComparison.Ordinal).Equals(Timeline, StringComparison.OrdinalIgnoreCase)
            ? Timeline
            : Suggestion.Of(word, [Snippet]);

    // A word with a colon, and a key; then nothing, or options, whether they are closed or not.
    [GeneratedRegex("""^(?<word>[A-Za-z]{4,11} ?:)(?>[ \t]*)[a-z0-9-]+(?>[ \t]*)(\{.*)?$""")]
    private static partial Regex Request { get; }

    // The word itself at the start of a line, after which at most some words follow: spaces and colon may be others.
    [GeneratedRegex("""^\s*snippet\s*[:：]\s*[^\s]+(\s+[^\s]+){0,3}\s*$""", RegexOptions.NonBacktracking)]
    private static partial Regex Meant { get; }
}
