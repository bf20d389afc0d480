using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Fences;

/// <summary>Fenced code that is not a listing: commands and their output.</summary>
internal sealed class FenceExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<CodeBlockRenderer>();
        renderer.ObjectRenderers.Add(new FenceRenderer());
    }
}
