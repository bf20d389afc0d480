using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Text;

/// <summary>
/// Makes a Markdown copy of each page for readers who prefer plain text: as the author wrote it, with the listings
/// inserted.
/// </summary>
/// <remarks>Changes only the places in the source that the syntax tree points to; all other characters stay.</remarks>
/// <param name="containers">How containers are shown in plain text.</param>
internal sealed class BuildMarkdownCopy(ImmutableArray<ContainerKind> containers)
{
    private sealed record Change(int From, int To, string Text);

    /// <summary>Path of the copy of a page.</summary>
    public static string PathOf(Page page) => Path.ChangeExtension(page.SitePath, ".md");

    public string Of(Manuscript article)
    {
        var source = article.Source.Text;
        var text = new StringBuilder()
            .Append("# ")
            .Append(MarkdownText.Line(article.FrontMatter.Title))
            .Append("\n\n> ")
            .Append(MarkdownText.Line(article.FrontMatter.Description))
            .Append("\n\n");
        var at = article.Tree.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } matter ? matter.Span.End + 1 : 0;
        at += source.AsSpan(at).IndexOfAnyExcept('\n') is > 0 and var blank ? blank : 0;
        foreach (
            var change in article
                .Tree.Descendants()
                .SelectMany(node => Changes(node, article, source))
                .OrderBy(change => change.From)
        )
        {
            // Skip what is inside another change.
            if (change.From >= at)
            {
                text.Append(source, at, change.From - at).Append(change.Text);
                at = change.To;
            }
        }

        return text.Append(source.AsSpan(at).TrimEnd('\n')).Append('\n').ToString();
    }

    private IEnumerable<Change> Changes(MarkdownObject node, Manuscript article, string source) =>
        node switch
        {
            DrawnBlock drawn => [Replace(drawn, source, drawn.Markdown)],
            CustomContainer container => Fences(container, source),
            // An xref: id means nothing outside the series.
            LinkInline { UrlSpan.IsEmpty: false, Reference: null } link
                when source.AsSpan(link.UrlSpan.Start).StartsWith(CrossReference.Scheme, StringComparison.Ordinal) =>
            [
                new(
                    link.Span.Start,
                    link.Span.End + 1,
                    $"{TextOf(link, source)}({Rewritten(link, article) ?? link.Url})"
                ),
            ],
            // Links to the glossary are not in the source, where terms are just bold, so they stay as they are.
            LinkInline { UrlSpan.IsEmpty: false, Reference: null } link when Rewritten(link, article) is { } url =>
            [
                new(link.UrlSpan.Start, link.UrlSpan.End + 1, url),
            ],
            _ => [],
        };

    // Of a link without a text, the text is that of its target.
    private static string TextOf(LinkInline link, string source) =>
        source[link.Span.Start..source.LastIndexOf('(', link.UrlSpan.Start)] is var text && text != "[]"
            ? text
            : $"[{MarkdownText.Line(PlainText.Of(link))}]";

    // Repeats what precedes the block in its line (quote marks, list indentation) before each of its other lines.
    private static Change Replace(Block block, string source, string text)
    {
        var start = source.LastIndexOf('\n', Math.Max(block.Span.Start - 1, 0)) + 1;
        var before = string.Concat(source[start..block.Span.Start].Select(character => character == '>' ? '>' : ' '));
        var end = source.IndexOf('\n', block.Span.Start) is >= 0 and var newline ? newline : source.Length;
        return new(
            block.Span.Start,
            end,
            string.Join(
                '\n',
                text.Split('\n').Select((line, index) => index == 0 ? line : $"{before}{line}".TrimEnd(' '))
            )
        );
    }

    // Other Markdown readers don't know our containers: the first line becomes a heading, the last one is removed.
    private IEnumerable<Change> Fences(CustomContainer container, string source)
    {
        var kind = containers.FirstOrDefault(kind => kind.Name == container.Info);
        var name = kind?.Heading(container.Arguments ?? "") ?? "";
        yield return Replace(container, source, $"{name}\n");
        // That of a block which is never closed may end after the text.
        var end = Math.Min(container.Span.End + 1, source.Length);
        var last = source.AsSpan(0, end).LastIndexOf('\n') + 1;
        if (last > container.Span.Start && source.AsSpan(last, end - last).TrimStart(" >").IndexOfAnyExcept(':') < 0)
        {
            yield return new(last, end, "");
        }
    }

    // A folder means its index article, and only the HTML article has an anchor for each listing.
    private static string? Rewritten(LinkInline link, Manuscript article)
    {
        var url = link.Url ?? "";
        var parts = url.Split('#', 2);
        var leadsToListing = parts.Length == 2 && parts[1].StartsWith(Listing.AnchorOf(""), StringComparison.Ordinal);
        return !MarkdownHtml.IsRelative(url) ? null
            : leadsToListing && parts[0].Length == 0 ? $"{Path.GetFileName(article.SitePath)}#{parts[1]}"
            : leadsToListing || parts[0].EndsWith('/') ? MarkdownHtml.Published(url)
            : null;
    }
}
