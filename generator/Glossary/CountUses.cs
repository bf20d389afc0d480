using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Glossary;

/// <summary>Counts how often an article uses each term. One pass over its text looks for all terms at once.</summary>
internal sealed partial class CountUses
{
    private readonly FrozenDictionary<string, (Term Term, string[] Words)[]>.AlternateLookup<
        ReadOnlySpan<char>
    > _byFirstWord;

    public CountUses(GlossaryTerms glossary) =>
        _byFirstWord = glossary
            .Terms.Select(term => (Term: term, Words: Word.Matches(term.Name).Select(word => word.Value).ToArray()))
            .Where(term => term.Words.Length > 0)
            .GroupBy(term => Singular(term.Words[0]).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                terms => terms.Key,
                // The longest term is meant: *event loop*, not *event*.
                terms => terms.OrderByDescending(term => term.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The number of uses of each term that the text of an article has, code left out.</returns>
    public Dictionary<Term, int> In(Manuscript article)
    {
        var counts = new Dictionary<Term, int>();
        foreach (var block in article.Tree.Descendants<LeafBlock>())
        {
            Count(TextOf(block), counts);
        }

        return counts;
    }

    private void Count(ReadOnlySpan<char> text, Dictionary<Term, int> counts)
    {
        foreach (var word in Word.EnumerateMatches(text))
        {
            if (
                _byFirstWord.TryGetValue(Singular(text.Slice(word.Index, word.Length)), out var terms)
                && Find(terms, text[word.Index..]) is { } term
            )
            {
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }
    }

    private static Term? Find((Term Term, string[] Words)[] terms, ReadOnlySpan<char> text)
    {
        foreach (var (term, words) in terms)
        {
            var found = 0;
            foreach (var word in Word.EnumerateMatches(text))
            {
                var isNext = Singular(text.Slice(word.Index, word.Length))
                    .Equals(Singular(words[found]), StringComparison.OrdinalIgnoreCase);
                if (!isNext)
                {
                    break;
                }

                if (++found == words.Length)
                {
                    return term;
                }
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => word.Length > 3 ? word.TrimEnd('s') : word;

    private static string TextOf(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            // What is no text, such as code, stands between two words.
            text.Append(inline is LiteralInline literal ? literal.Content.AsSpan() : " ");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
