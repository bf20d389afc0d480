using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Exercises;

/// <summary>
/// Renders an exercise as a titled group, and a solution as a collapsed block that opens without a script.
/// </summary>
internal sealed class ExerciseRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var isSolution = block.Info == ExerciseExtension.Solution;
        renderer.EnsureLine();
        if (isSolution)
        {
            renderer.WriteLine("""<details class="solution"><summary>Solution</summary>""");
        }
        else
        {
            var title = Typeset.Of(block.Arguments ?? "");
            renderer
                .Write("""<div class="exercise" role="group" aria-label="Exercise: """)
                .WriteEscape(title)
                .WriteLine("\">");
            renderer.Write("""<p class="exercise-title"><span>Exercise</span> """).WriteEscape(title).WriteLine("</p>");
        }

        renderer.WriteChildren(block);
        renderer.WriteLine(isSolution ? "</details>" : "</div>");
    }
}
