using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Timelines;

/// <summary>Renders a picture as the theme draws it.</summary>
internal sealed class PictureRenderer(Func<Picture, string> draw) : HtmlObjectRenderer<PictureBlock>
{
    protected override void Write(HtmlRenderer renderer, PictureBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine("""<figure class="timelines">""");
        renderer.WriteLine(draw(block.Picture));
        renderer.WriteLine("</figure>");
    }
}
