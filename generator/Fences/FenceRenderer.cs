using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Fences;

/// <summary>Renders a fence so that the keyboard can scroll it if it is wider than the screen.</summary>
internal sealed class FenceRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var label = (block as FencedCodeBlock)?.Info is "console" or "sh" ? "Commands" : "Text";
        renderer.EnsureLine();
        renderer.Write($"""<pre tabindex="0" role="group" aria-label="{label}"><code>""");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}
