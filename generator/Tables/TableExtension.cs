using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Generator.Tables;

/// <summary>
/// Tables that scroll by themselves on narrow screens, and align by class, because the site allows no inline styles.
/// </summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlTableRenderer>();
        renderer.ObjectRenderers.Insert(0, new TableRenderer());
    }
}
