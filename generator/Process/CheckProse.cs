using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Finds what makes a text hard to read: skipped headings, long sentences, words of the house's list, work left undone.</summary>
internal static partial class CheckProse
{
    private const int LongestSentence = 45;

    /// <param name="avoid">Words and phrases that the house does not write.</param>
    public static Func<Article, Article> Without(ImmutableArray<string> avoid)
    {
        var avoided = avoid.IsDefaultOrEmpty ? null : new Regex($@"\b({string.Join('|', avoid.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return article => article with { Problems = [.. article.Problems, .. Faults(article.Tree, article.Source.Path, avoided)] };
    }

    private static IEnumerable<Problem> Faults(MarkdownDocument tree, string file, Regex? avoided)
    {
        var texts = tree.Descendants<LiteralInline>().ToArray();
        return
        [
            .. Skips(tree, file),
            .. texts.SelectMany(text => Unfinished.Matches(text.Content.ToString()).Select(word => Problems.Unfinished(At(text, file, word.Index), word.Value))),
            .. texts.SelectMany(text => avoided?.Matches(text.Content.ToString()).Select(word => Problems.AvoidedWord(At(text, file, word.Index), word.Value)) ?? []),
            .. tree.Descendants<LeafBlock>().Where(block => block.Inline is not null).SelectMany(block => LongSentences(block, file)),
            .. tree.Descendants<LinkInline>().Where(link => IsPlainHttp(link.Url)).Select(link => Problems.UnsafeLink(At(link, file), link.Url!)),
        ];
    }

    // The title is the heading of the first level.
    private static IEnumerable<Problem> Skips(MarkdownDocument tree, string file)
    {
        var last = 1;
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Level > last + 1)
            {
                yield return Problems.SkippedHeading(At(heading, file), heading.Level, last);
            }

            last = heading.Level;
        }
    }

    private static IEnumerable<Problem> LongSentences(LeafBlock block, string file)
    {
        var (words, start) = (0, (MarkdownObject?)null);
        foreach (var inline in block.Inline!.Descendants())
        {
            // A span of code is read as one word.
            var text = inline switch { LiteralInline literal => literal.Content.ToString(), CodeInline => "code", _ => "" };
            foreach (var word in Word.Matches(text).Select(word => word.Value))
            {
                start ??= inline;
                words++;
                if (words == LongestSentence + 1)
                {
                    yield return Problems.LongSentence(At(start, file), LongestSentence);
                }

                if (EndsSentence.IsMatch(word))
                {
                    (words, start) = (0, null);
                }
            }
        }
    }

    private static bool IsPlainHttp(string? url) => url?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true;

    private static Location At(MarkdownObject node, string file, int offset = 0) => new(file, node.Line + 1, node.Column + 1 + offset);

    [GeneratedRegex(@"\b(TODO|FIXME|TBD|XXX)\b")]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex(@"\S*\w\S*")]
    private static partial Regex Word { get; }

    [GeneratedRegex("""[.!?]["'”’)\]]*$""")]
    private static partial Regex EndsSentence { get; }
}
