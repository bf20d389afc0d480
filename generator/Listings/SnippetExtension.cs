using Markdig;
using Markdig.Renderers;

namespace Generator.Listings;

/// <summary>Parses <c>snippet:</c> lines in articles. <see cref="FigureRenderer"/> renders the listings.</summary>
internal sealed class SnippetExtension : IMarkdownExtension
{
    // Must be first, because docfx lines start like a container.
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new SnippetParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
