using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Slides;

/// <summary>Renders slides as HTML.</summary>
internal sealed class RenderSlides(MarkdownDialect dialect, ImmutableArray<BlockRenderer> drawings)
{
    public Slide ToSlide(SlideBlocks slide, Page page)
    {
        var surface = new RenderTarget(page.SitePath, Surface.Slide);
        var attributes = slide.Heading.GetAttributes();
        return new Slide(
            attributes.Id ?? "",
            slide.Title,
            string.Join(' ', attributes.Classes ?? []),
            MarkdownHtml.Of(
                slide.Shown,
                dialect,
                drawings.Select(drawing => drawing.Create(surface)).OfType<IMarkdownObjectRenderer>()
            ),
            MarkdownHtml.Of(slide.Notes, dialect, [])
        );
    }
}
