using System.Collections.Immutable;

namespace Generator.Slides;

/// <summary>The slides of a deck before they are rendered, and what is wrong with them.</summary>
internal sealed record DeckBlocks(ImmutableArray<SlideBlocks> Slides, ImmutableArray<Problem> Problems) : Panel
{
    /// <returns>Null if the article is no deck and has no speaker notes.</returns>
    public static DeckBlocks? In(Manuscript article)
    {
        var blocks = new DeckBlocks(SplitSlides.Of(article), [.. CheckSlides.Of(article)]);
        return blocks.Slides.IsEmpty && blocks.Problems.IsEmpty ? null : blocks;
    }
}
