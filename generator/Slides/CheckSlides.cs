using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Generator.Slides;

/// <summary>Finds slides that would cause problems for the speaker or the audience.</summary>
internal static class CheckSlides
{
    private const int MostLines = 12;

    public static IEnumerable<Problem> Of(Manuscript article)
    {
        var slides = SplitSlides.Of(article);
        var inPlace = slides.SelectMany(slide => slide.Blocks).Where(SpeakerNotes.IsNotes).ToHashSet();
        var stray = article
            .Tree.Descendants<CustomContainer>()
            .Where(container => SpeakerNotes.IsNotes(container) && !inPlace.Contains(container));
        return
        [
            .. SplitSlides
                .BlocksOf(article)
                .TakeWhile(block => !SplitSlides.Begins(block))
                .Take(1)
                .Select(block => SlideProblems.UntitledSlide.At(article.At(block))),
            .. slides.SelectMany(slide => TextFaults(slide, article.At).Concat(FigureFaults(slide, article.At))),
            .. stray.Select(notes => SlideProblems.StrayNotes.At(article.At(notes))),
        ];
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
