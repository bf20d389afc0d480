using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Generator.Exercises;

/// <summary>
/// Exercises and their collapsed solutions: custom containers named <c>exercise</c> and <c>solution</c>.
/// </summary>
internal sealed class ExerciseExtension : IMarkdownExtension
{
    public const string Exercise = "exercise";

    public const string Solution = "solution";

    public void Setup(MarkdownPipelineBuilder pipeline) { }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlCustomContainerRenderer>();
        renderer.ObjectRenderers.Insert(0, new ExerciseRenderer());
    }
}
