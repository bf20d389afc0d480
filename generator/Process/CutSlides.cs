using System.Collections.Immutable;
using Generator.Snippets;
using Generator.Timelines;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator;

/// <summary>A deck is cut into slides: each heading of the second level begins one. What would fail its speaker or its audience is found.</summary>
internal static class CutSlides
{
    private const int MostLines = 12;

    private sealed record Cut(HeadingBlock Heading, ImmutableArray<Block> Blocks)
    {
        public string Title => PlainText.Of(Heading.Inline!).Trim();

        public IEnumerable<Block> Shown => Blocks.Where(block => !SpeakerNotes.Are(block));

        public IEnumerable<Block> Notes => Blocks.Where(SpeakerNotes.Are).Cast<CustomContainer>().SelectMany(notes => notes);
    }

    /// <param name="page">Any page; one that is no deck stays as it is.</param>
    /// <param name="figure">How the theme shows a listing on a slide.</param>
    /// <param name="picture">How it draws timelines.</param>
    public static Page Of(Page page, Func<Figure, string> figure, Func<Picture, string> picture)
    {
        var tree = page.Article.Tree;
        var blocks = page.FrontMatter.Form == Form.Slides ? tree.Where(IsShown).ToImmutableArray() : [];
        var cuts = Cuts(blocks).ToImmutableArray();
        var inPlace = cuts.SelectMany(cut => cut.Blocks).Where(SpeakerNotes.Are).ToHashSet();
        ImmutableArray<Problem> problems =
        [
            .. page.Article.Problems,
            .. blocks.TakeWhile(block => !Begins(block)).Take(1).Select(block => Problems.UntitledSlide(At(block))),
            .. cuts.SelectMany(cut => Faults(cut, At)),
            .. tree.Descendants<CustomContainer>().Where(container => SpeakerNotes.Are(container) && !inPlace.Contains(container)).Select(notes => Problems.StrayNotes(At(notes))),
        ];
        return page with { Article = page.Article with { Problems = problems }, Slides = [.. cuts.Select(Drawn)] };

        Slide Drawn(Cut cut) => new(
            cut.Heading.GetAttributes().Id ?? "",
            cut.Title,
            string.Join(' ', cut.Heading.GetAttributes().Classes ?? []),
            MarkdownHtml.Of(cut.Shown, new FigureRenderer(figure), new PictureRenderer(picture)),
            MarkdownHtml.Of(cut.Notes));

        Location At(Block block) => new(page.Article.Source.Path, block.Line + 1, block.Column + 1);
    }

    private static bool Begins(Block block) => block is HeadingBlock { Level: 2 };

    private static bool IsShown(Block block) => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup);

    private static IEnumerable<Cut> Cuts(ImmutableArray<Block> blocks) =>
        blocks.Index()
            .Where(block => Begins(block.Item))
            .Select(block => new Cut((HeadingBlock)block.Item, [.. blocks.Skip(block.Index + 1).TakeWhile(next => !Begins(next))]));

    private static IEnumerable<Problem> Faults(Cut cut, Func<Block, Location> at)
    {
        if (cut.Title.Length == 0)
        {
            yield return Problems.UntitledSlide(at(cut.Heading));
        }
        else if (!cut.Notes.Any())
        {
            yield return Problems.NoNotes(at(cut.Heading), cut.Title);
        }

        foreach (var block in cut.Blocks.SelectMany(block => block.Descendants().Prepend(block)).OfType<FigureBlock>())
        {
            var (listing, figure) = (block.Figure.Listing, block.Figure);
            if (figure.ShowsCode && listing.Lines.Length > MostLines)
            {
                yield return Problems.LongOnSlide(at(block), listing.Key, listing.Lines.Length, MostLines);
            }
            else if (!figure.ShowsCode && listing.Proof is not null && figure is { Output: null, Measured: null, Timeline: null })
            {
                yield return Problems.NothingOnSlide(at(block), listing.Key);
            }
        }
    }
}
