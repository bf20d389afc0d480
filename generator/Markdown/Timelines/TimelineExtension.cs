using Markdig;
using Markdig.Renderers;

namespace Generator.Timelines;

/// <summary>Pictures of runs in articles. A page's renderer is told by <see cref="PictureRenderer"/> how to draw them.</summary>
internal sealed class TimelineExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new TimelineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
