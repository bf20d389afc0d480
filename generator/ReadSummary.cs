using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Reads the first sentence of a symbol's documentation, as plain text.</summary>
internal static class ReadSummary
{
    // Longer than most first sentences; longer ones are cut at a word boundary.
    private const int Most = 140;

    /// <returns>Empty if there is no documentation.</returns>
    public static string Of(ISymbol symbol, Compilation compilation, CancellationToken cancel) =>
        Of(ReadComment.Of(symbol, compilation, cancel));

    /// <param name="comment">All parts of the documentation.</param>
    public static string Of(ImmutableArray<CommentPart> comment) =>
        comment.FirstOrDefault(part => part.Tag == "summary") is { } summary ? FirstSentence(summary.Text) : "";

    internal static string FirstSentence(string text)
    {
        var end = Enumerable.Range(0, text.Length).FirstOrDefault(at => Ends(text, at), text.Length - 1) + 1;
        return end <= Most ? text[..end] : $"{text[..text.LastIndexOf(' ', Most)].TrimEnd(',', ';', ':')} …";
    }

    // Not every full stop ends a sentence: "e.g. a task", "System.Object".
    private static bool Ends(string text, int at) =>
        text[at] == '.'
        && at + 2 < text.Length
        && text[at + 1] == ' '
        && char.IsUpper(text[at + 2])
        && !text[..at].EndsWith("e.g", StringComparison.Ordinal)
        && !text[..at].EndsWith("i.e", StringComparison.Ordinal);
}
