using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Snippets;

/// <summary>Puts a figure, as the theme draws it, into the page.</summary>
internal sealed class FigureRenderer(Func<Figure, string> draw) : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine(draw(block.Figure));
    }
}
