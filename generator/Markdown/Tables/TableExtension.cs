using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Generator.Tables;

/// <summary>Tables that scroll by themselves on a narrow screen, and that align by class: the site allows no inline style.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlTableRenderer>();
        renderer.ObjectRenderers.Insert(0, new TableRenderer());
    }
}
