using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Generator.Search;

/// <summary>The words of a text as a search knows them: in small letters, without accents. The search script cuts texts in the same way.</summary>
internal static partial class SearchWords
{
    // Whoever looks for longer ones has copied something that is no word.
    private const int Longest = 40;

    /// <returns>Each word; of a name such as <c>ConfigureAwait</c> also what follows a capital (<c>await</c>) and each part (<c>configure</c>). Words repeat as they do in the text.</returns>
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

    /// <summary>A name as one word: <c>one-cook</c> is <c>onecook</c>.</summary>
    public static string Joined(string name) => string.Concat(Run.Matches(name).Select(run => Fold(run.ValueSpan)));

    /// <summary>The small letters without accents that stand for a character; none for an accent by itself.</summary>
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
