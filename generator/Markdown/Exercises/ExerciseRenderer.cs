using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Exercises;

/// <summary>An exercise is a section with its title; a solution is folded, and opens without a script.</summary>
internal sealed class ExerciseRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var isSolution = block.Info == ExerciseExtension.Solution;
        renderer.EnsureLine();
        renderer.WriteLine(isSolution ? """<details class="solution"><summary>Solution</summary>""" : """<section class="exercise">""");
        if (!isSolution)
        {
            renderer.Write("""<p class="exercise-title"><span>Exercise</span> """).WriteEscape(block.Arguments ?? "").WriteLine("</p>");
        }

        renderer.WriteChildren(block);
        renderer.WriteLine(isSolution ? "</details>" : "</section>");
    }
}
