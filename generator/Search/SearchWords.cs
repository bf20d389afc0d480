using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Generator.Search;

/// <summary>
/// Splits a text into words for the search: in lower case, without accents. The search script does the same.
/// </summary>
internal static partial class SearchWords
{
    // A search for anything longer is pasted text, not a word.
    private const int Longest = 40;

    /// <returns>
    /// All words, repeated as often as they occur. A name such as <c>ConfigureAwait</c> also yields everything from
    /// each capital on (<c>await</c>) and each of its parts (<c>configure</c>).
    /// </returns>
    public static List<string> In(string text)
    {
        var words = new List<string>();
        foreach (var run in Run.EnumerateMatches(text))
        {
            var word = text.AsSpan(run.Index, run.Length);
            if (word.Length <= Longest)
            {
                words.Add(Fold(word));
                AddParts(word, words);
            }
        }

        return words;
    }

    /// <summary>Joins each two words that only one character keeps apart, as in <c>Task.Run</c>.</summary>
    /// <param name="tells">Whether a word may be part of a pair.</param>
    public static List<string> Pairs(string text, Func<string, bool> tells)
    {
        var pairs = new List<string>();
        var (before, end) = ("", -1);
        foreach (var run in Run.EnumerateMatches(text))
        {
            var word = run.Length <= Longest ? Fold(text.AsSpan(run.Index, run.Length)) : "";
            word = tells(word) ? word : "";
            if (word.Length > 0 && before.Length > 0 && run.Index == end + 1 && text[end] != '\n')
            {
                pairs.Add(before + word);
            }

            (before, end) = (word, run.Index + run.Length);
        }

        return pairs;
    }

    /// <summary>Joins the parts of a name into one word: <c>one-cook</c> becomes <c>onecook</c>.</summary>
    /// <param name="without">Words that are left out.</param>
    public static string Joined(string name, IReadOnlySet<string>? without = null) =>
        string.Concat(
            Run.Matches(name).Select(run => Fold(run.ValueSpan)).Where(word => without?.Contains(word) != true)
        );

    /// <summary>
    /// The lower-case letters without accents that replace a character; empty for a combining accent.
    /// </summary>
    public static string Fold(char character) =>
        char.IsAscii(character) ? char.ToLowerInvariant(character).ToString()
        : char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark ? ""
        : (CharNormalizer.ConvertToAscii(character) ?? character.ToString()).ToLowerInvariant();

    private static void AddParts(ReadOnlySpan<char> word, List<string> words)
    {
        if (!word[1..].ContainsAnyInRange('A', 'Z') && !word.ContainsAnyInRange('0', '9'))
        {
            return;
        }

        foreach (var part in Part.EnumerateMatches(word))
        {
            var rest = word[part.Index..];
            if (part.Index > 0 && rest.Length > 1)
            {
                words.Add(Fold(rest));
            }

            if (part.Length > 1 && part.Length < rest.Length)
            {
                words.Add(Fold(rest[..part.Length]));
            }
        }
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return string.Create(word.Length, word, static (letters, word) => Ascii.ToLower(word, letters, out _));
        }

        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    [GeneratedRegex("""[\p{L}\p{N}\p{M}]+#?""")]
    private static partial Regex Run { get; }

    [GeneratedRegex("""\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}]+|\p{N}+""")]
    private static partial Regex Part { get; }
}
