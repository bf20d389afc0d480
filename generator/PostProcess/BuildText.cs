using System.Text;
using Generator.Exercises;
using Generator.Snippets;
using Generator.Timelines;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>A Markdown copy of each page, for who would rather have its text: as the author wrote it, with the listings in their places.</summary>
/// <remarks>What changes is cut out of the source where the syntax tree says that it stands; every other character stays.</remarks>
internal static class BuildText
{
    private sealed record Change(int From, int To, string Text);

    public static IEnumerable<OutputFile> For(Site site) => site.Pages.Select(page => OutputFile.Of(page.TextAddress, Text(page)));

    private static string Text(Page page)
    {
        var source = page.Article.Source.Text;
        var text = new StringBuilder().Append("# ").Append(MarkdownText.Line(page.FrontMatter.Title)).Append("\n\n> ").Append(MarkdownText.Line(page.FrontMatter.Description)).Append("\n\n");
        var at = page.Article.Tree.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } matter ? matter.Span.End + 1 : 0;
        at += source.AsSpan(at).IndexOfAnyExcept('\n') is > 0 and var blank ? blank : 0;
        foreach (var change in page.Article.Tree.Descendants().SelectMany(node => Changes(node, page, source)).OrderBy(change => change.From))
        {
            // What lies in another change is already told.
            if (change.From >= at)
            {
                text.Append(source, at, change.From - at).Append(change.Text);
                at = change.To;
            }
        }

        return text.Append(source.AsSpan(at).TrimEnd('\n')).Append('\n').ToString();
    }

    private static IEnumerable<Change> Changes(MarkdownObject node, Page page, string source) => node switch
    {
        FigureBlock figure => [Replace(figure, source, FigureText.Of(figure.Figure))],
        PictureBlock picture => [Replace(picture, source, FigureText.Of(picture.Picture))],
        CustomContainer container => Fences(container, source),
        // An id means nothing outside of the series.
        LinkInline { UrlSpan.IsEmpty: false, Reference: null } link when source.AsSpan(link.UrlSpan.Start).StartsWith(CrossReference.Scheme, StringComparison.Ordinal) =>
            [new(link.Span.Start, link.Span.End + 1, $"[{MarkdownText.Line(PlainText.Of(link))}]({Rewritten(link, page) ?? link.Url})")],
        // Terms that lead to the glossary have no place in the source; there they are bold, and so they stay.
        LinkInline { UrlSpan.IsEmpty: false, Reference: null } link when Rewritten(link, page) is { } url => [new(link.UrlSpan.Start, link.UrlSpan.End + 1, url)],
        _ => [],
    };

    // What stands before it in its line, a quotation's mark or a list's indentation, stands before each of its lines.
    private static Change Replace(Block block, string source, string text)
    {
        var start = source.LastIndexOf('\n', Math.Max(block.Span.Start - 1, 0)) + 1;
        var before = string.Concat(source[start..block.Span.Start].Select(character => character == '>' ? '>' : ' '));
        var end = source.IndexOf('\n', block.Span.Start) is >= 0 and var newline ? newline : source.Length;
        return new(block.Span.Start, end, string.Join('\n', text.Split('\n').Select((line, index) => index == 0 ? line : $"{before}{line}".TrimEnd(' '))));
    }

    // Not everybody knows our containers. Their first line becomes their name, their last one nothing.
    private static IEnumerable<Change> Fences(CustomContainer container, string source)
    {
        var name = container.Info switch
        {
            ExerciseExtension.Exercise => $"**Exercise: {MarkdownText.Line(container.Arguments ?? "")}**",
            ExerciseExtension.Solution => "**Solution**",
            _ => "**Notes**",
        };
        yield return Replace(container, source, $"{name}\n");
        var last = source.LastIndexOf('\n', container.Span.End) + 1;
        if (last > container.Span.Start && source.AsSpan(last, container.Span.End + 1 - last).TrimStart(" >").IndexOfAnyExcept(':') < 0)
        {
            yield return new(last, container.Span.End + 1, "");
        }
    }

    // A folder stands for its index page; and only a page has an anchor for each listing.
    private static string? Rewritten(LinkInline link, Page page)
    {
        var url = link.Url ?? "";
        var parts = url.Split('#', 2);
        var leadsToListing = parts.Length == 2 && parts[1].StartsWith("listing-", StringComparison.Ordinal);
        return !MarkdownHtml.IsRelative(url) ? null
            : leadsToListing && parts[0].Length == 0 ? $"{Path.GetFileName(page.Address)}#{parts[1]}"
            : leadsToListing || parts[0].EndsWith('/') ? MarkdownHtml.Published(url)
            : null;
    }
}
