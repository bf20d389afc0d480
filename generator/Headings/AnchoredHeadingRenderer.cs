using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Headings;

/// <summary>
/// Renders a heading with a link to itself. The link is next to the heading, not in it, so that screen readers don't
/// read it as part of the heading.
/// </summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.TryGetAttributes()?.Id;
        var name = $"h{heading.Level}";
        renderer.EnsureLine();
        renderer
            .Write(id is null ? "" : "<div class=\"heading\">")
            .Write($"<{name}")
            .WriteAttributes(heading)
            .Write(">");
        renderer.WriteLeafInline(heading);
        renderer.Write($"</{name}>");
        if (id is not null)
        {
            renderer
                .Write("<a class=\"anchor\" href=\"#")
                .WriteEscape(id)
                .Write("\" aria-label=\"Link to “")
                .WriteEscape(PlainText.Of(heading.Inline!))
                .Write("”\">§</a></div>");
        }

        renderer.WriteLine();
    }
}
