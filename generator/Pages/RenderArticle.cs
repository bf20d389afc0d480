using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Pages;

/// <summary>Renders an article as the body of a page.</summary>
/// <param name="drawings">How the theme renders the blocks that features add to articles.</param>
/// <param name="parts">What features take from articles.</param>
/// <param name="unread">Names of containers that don't count as reading time.</param>
internal sealed class RenderArticle(
    MarkdownDialect dialect,
    ImmutableArray<BlockRenderer> drawings,
    ImmutableArray<PagePart> parts,
    ImmutableHashSet<string> unread
)
{
    private const double WordsPerMinute = 200,
        LinesPerMinute = 40;

    public Page ToPage(Manuscript article)
    {
        // Decks are rendered elsewhere, slide by slide.
        Block[] blocks = article.FrontMatter.Form == Form.Slides ? [] : [.. article.Tree];
        var surface = new RenderTarget(article.SitePath, Surface.Page);
        IMarkdownObjectRenderer[] drawn =
        [
            .. drawings.Select(drawing => drawing.Create(surface)).OfType<IMarkdownObjectRenderer>(),
        ];
        var opening = blocks.TakeWhile(block => block is not HeadingBlock).ToArray();
        return new Page
        {
            Source = article.Source with { Text = "" },
            SitePath = article.SitePath,
            FrontMatter = Shown(article.FrontMatter),
            Opening = PackedText.Of(MarkdownHtml.Of(opening, dialect, drawn)),
            Sections = PackedText.Of(MarkdownHtml.Of(blocks.Skip(opening.Length), dialect, drawn)),
            Minutes = Minutes(article.Tree),
            Headings =
            [
                .. article
                    .Tree.Descendants<HeadingBlock>()
                    .Select(heading => new Heading(
                        heading.Level,
                        PlainText.Of(heading.Inline!),
                        heading.GetAttributes().Id ?? ""
                    )),
            ],
            Anchors =
            [
                .. article
                    .Tree.Descendants()
                    .Select(node => node.TryGetAttributes()?.Id)
                    .Concat(article.Tree.Descendants<FigureBlock>().Select(block => block.Figure.Id))
                    .OfType<string>(),
            ],
            Links = ResolveLinks.Of(article),
            Quotes = article.Quotes,
            Panels = [.. article.Panels, .. parts.Select(part => part.Of(article)).OfType<Panel>()],
        };
    }

    private static FrontMatter Shown(FrontMatter written) =>
        written with
        {
            Title = Typeset.Of(written.Title),
            Description = Typeset.Of(written.Description),
            Needs = written.Needs.IsDefault ? default : [.. written.Needs.Select(Typeset.Of)],
            Goals = written.Goals.IsDefault ? default : [.. written.Goals.Select(Typeset.Of)],
        };

    private int Minutes(MarkdownDocument tree)
    {
        var skipped = tree.Descendants<CustomContainer>().Where(container => unread.Contains(container.Info ?? ""));
        return Math.Max(1, (int)Math.Ceiling(Reading(tree) - skipped.Sum(Reading)));
    }

    private static double Reading(MarkdownObject node) =>
        node.Descendants<LiteralInline>().Sum(Words) / WordsPerMinute
        + node.Descendants<FigureBlock>().Sum(block => block.Figure.Listing.Lines.Length) / LinesPerMinute;

    private static int Words(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var words = 0;
        foreach (var part in text.Split(' '))
        {
            words += text[part].IsEmpty ? 0 : 1;
        }

        return words;
    }
}
