using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Generator.Slides;

/// <summary>Finds slides that would cause problems for the speaker or the audience.</summary>
internal static class CheckSlides
{
    private const int MostLines = 12;

    public static IEnumerable<Problem> Of(Page page)
    {
        var slides = SplitSlides.Of(page);
        var inPlace = slides.SelectMany(slide => slide.Blocks).Where(SpeakerNotes.IsNotes).ToHashSet();
        var stray = page
            .Tree.Descendants<CustomContainer>()
            .Where(container => SpeakerNotes.IsNotes(container) && !inPlace.Contains(container));
        return
        [
            .. SplitSlides
                .BlocksOf(page)
                .TakeWhile(block => !SplitSlides.Begins(block))
                .Take(1)
                .Select(block => SlideProblems.UntitledSlide.At(At(block))),
            .. slides.SelectMany(slide => TextFaults(slide, At).Concat(FigureFaults(slide, At))),
            .. stray.Select(notes => SlideProblems.StrayNotes.At(At(notes))),
        ];

        Location At(Block block) => new(page.Source.Path, block.Line + 1, block.Column + 1);
    }

    private static IEnumerable<Problem> TextFaults(SlideBlocks slide, Func<Block, Location> at) =>
        slide.Title.Length == 0 ? [SlideProblems.UntitledSlide.At(at(slide.Heading))]
        : slide.Notes.Any() ? []
        : [SlideProblems.NoNotes.At(at(slide.Heading), slide.Title)];

    private static IEnumerable<Problem> FigureFaults(SlideBlocks slide, Func<Block, Location> at)
    {
        foreach (
            var block in slide.Blocks.SelectMany(block => block.Descendants().Prepend(block)).OfType<FigureBlock>()
        )
        {
            var (figure, listing) = (block.Figure, block.Figure.Listing);
            if (figure.ShowsCode && listing.Lines.Length > MostLines)
            {
                yield return SlideProblems.LongOnSlide.At(at(block), listing.Key, listing.Lines.Length, MostLines);
            }
            else if (!figure.ShowsCode && figure.Proof is not null && IsEmpty(figure))
            {
                yield return SlideProblems.NothingOnSlide.At(at(block), listing.Key);
            }
        }
    }

    private static bool IsEmpty(Figure figure) =>
        figure is { Output: null, Measured: null } && !figure.Panels.Any(panel => panel.ShowsResult);
}
