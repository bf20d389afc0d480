using Markdig;
using Markdig.Renderers;

namespace Generator.Snippets;

/// <summary>Listings in articles. A page's renderer is told by <see cref="FigureRenderer"/> how to draw them.</summary>
internal sealed class SnippetExtension : IMarkdownExtension
{
    // First of all, because docfx's lines begin like a container.
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new SnippetParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
