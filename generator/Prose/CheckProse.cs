using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Prose;

/// <summary>
/// Finds problems in the text: skipped heading levels, long sentences, words to avoid, unfinished text, unsafe links.
/// </summary>
internal static partial class CheckProse
{
    private const int LongestSentence = 45;

    private const string ClosingMarks = "\"'”’)]";

    /// <param name="avoid">Words and phrases that articles may not use.</param>
    public static Action<Manuscript> Without(ImmutableArray<string> avoid)
    {
        var avoided = avoid.IsDefaultOrEmpty
            ? null
            : new Regex(
                $@"\b({string.Join('|', avoid.Select(Regex.Escape))})\b",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            );
        return article => article.Problems.AddRange(Faults(article.Tree, article.Source.Path, avoided));
    }

    private static IEnumerable<Problem> Faults(MarkdownDocument tree, string file, Regex? avoided)
    {
        var texts = tree.Descendants<LiteralInline>().ToArray();
        return
        [
            .. Skips(tree, file),
            .. texts.SelectMany(text =>
                Unfinished
                    .Matches(text.Content.ToString())
                    .Select(word => ProseProblems.Unfinished.At(At(text, file, word.Index), word.Value))
            ),
            .. texts.SelectMany(text =>
                avoided
                    ?.Matches(text.Content.ToString())
                    .Select(word => ProseProblems.AvoidedWord.At(At(text, file, word.Index), word.Value))
                ?? []
            ),
            .. tree.Descendants<LeafBlock>()
                .Where(block => block.Inline is not null)
                .SelectMany(block => LongSentences(block, file)),
            .. tree.Descendants<AutolinkInline>()
                .Where(link => IsPlainHttp(link.Url))
                .Select(link => ProseProblems.UnsafeLink.At(At(link, file), link.Url)),
            .. tree.Descendants<LinkInline>()
                .Where(link => IsPlainHttp(link.Url))
                .Select(link => ProseProblems.UnsafeLink.At(At(link, file), link.Url!)),
        ];
    }

    // The title is the first-level heading.
    private static IEnumerable<Problem> Skips(MarkdownDocument tree, string file)
    {
        var last = 1;
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Level > last + 1)
            {
                yield return ProseProblems.SkippedHeading.At(
                    At(heading, file),
                    heading.Level,
                    last,
                    new string('#', last + 1)
                );
            }

            last = heading.Level;
        }
    }

    private static IEnumerable<Problem> LongSentences(LeafBlock block, string file)
    {
        var (words, start) = (0, (MarkdownObject?)null);
        foreach (var inline in block.Inline!.Descendants())
        {
            // A code span counts as one word.
            var text = inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline => "code",
                _ => "",
            };
            foreach (Match word in Word.Matches(text))
            {
                start ??= inline;
                words++;
                if (words == LongestSentence + 1)
                {
                    yield return ProseProblems.LongSentence.At(At(start, file), LongestSentence);
                }

                if (word.ValueSpan.TrimEnd(ClosingMarks) is [.., '.' or '!' or '?'])
                {
                    (words, start) = (0, null);
                }
            }
        }
    }

    private static bool IsPlainHttp(string? url) =>
        url?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true;

    private static Location At(MarkdownObject node, string file, int offset = 0) =>
        new(file, node.Line + 1, node.Column + 1 + offset);

    [GeneratedRegex(@"\b(TODO|FIXME|TBD|XXX)\b")]
    private static partial Regex Unfinished { get; }

    [GeneratedRegex(@"\S*\w\S*")]
    private static partial Regex Word { get; }
}
