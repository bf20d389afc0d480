using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Listings;

/// <summary>Writes a figure, as drawn by the theme, into the page.</summary>
internal sealed class FigureRenderer(Func<Figure, string> draw) : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine(draw(block.Figure));
    }
}
