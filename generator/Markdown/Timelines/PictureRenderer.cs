using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Timelines;

/// <summary>Puts a picture, as the theme draws it, into the page.</summary>
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
