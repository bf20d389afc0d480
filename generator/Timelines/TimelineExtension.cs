using Markdig;
using Markdig.Renderers;

namespace Generator.Timelines;

/// <summary>
/// Parses the lines in articles that ask for pictures of runs. <see cref="PictureRenderer"/> renders the pictures.
/// </summary>
internal sealed class TimelineExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new TimelineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
